package dev.stemma.lineage;

import dev.stemma.collate.Collator;
import dev.stemma.collate.Match;
import dev.stemma.collate.Passage;

/**
 * Tells whether what two articles share is more than two articles of one subject share by chance.
 */
final class Kinship {

  /** Content words in sentences taken over, from which on texts are kin without a citation. */
  private static final double LEAST_STRENGTH = 8;

  /**
   * What it takes where they share neither a name nor a number: police, weather and match reports
   * of one day repeat whole sentences that tell of nothing in particular.
   */
  private static final double LEAST_ANONYMOUS_STRENGTH = 40;

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
    double least =
        aligned >= LEAST_ANONYMOUS_STRENGTH || isParticular(comparison)
            ? LEAST_STRENGTH
            : LEAST_ANONYMOUS_STRENGTH;
    return aligned >= least || reworded >= FEW_REWORDED;
  }

  /** Returns whether what the texts share names anybody, any place or any number. */
  private static boolean isParticular(Comparison comparison) {
    ReadArticle report = comparison.report();
    for (Passage passage : comparison.passages()) {
      for (Match run : passage.links()) {
        for (int token = run.report(); token < run.reportEnd(); token++) {
          // Where a script has no capitals, names cannot be told.
          boolean name = report.tokens().capitalised(token) && !opensSentence(report, token);
          if (name
              || report.tokens().numeric(token)
              || !MentionFinder.hasCase(report.tokens(), token)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** A capital behind a mark says nothing; "and Tarnovik" does. */
  private static boolean opensSentence(ReadArticle report, int token) {
    if (report.sentences().get(report.sentenceAt(token)).from() == token) {
      return true;
    }
    int before = report.tokens().start(token) - 1;
    return before >= 0 && !Character.isWhitespace(report.article().text().charAt(before));
  }
}
