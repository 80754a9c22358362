package dev.stemma.lineage;

import dev.stemma.collate.Collator;

/**
 * Tells whether what two articles share is more than two articles of one subject share by chance.
 */
final class Kinship {

  /** Content words in sentences taken over, from which on texts are kin without a citation. */
  private static final double LEAST_STRENGTH = 8;

  /** So many reworded sentences are not a chance; one or two may be. */
  private static final int FEW_REWORDED = 3;

  private Kinship() {}

  /**
   * Returns whether the report took from the source, or the source from the report.
   *
   * @param cited whether one of the two names the other as its source
   */
  static boolean holds(Comparison comparison, boolean cited) {
    double aligned = 0;
    int reworded = 0;
    for (SentenceReading reading : comparison.readings()) {
      if (reading.relation() == Relation.NEW) {
        continue;
      }
      if (cited) {
        return true;
      }
      if (reading.measure().equals(Collator.MEASURE)) {
        aligned += reading.strength();
      } else {
        reworded++;
      }
    }
    return aligned >= LEAST_STRENGTH || reworded >= FEW_REWORDED;
  }
}
