package dev.stemma.collate;

/**
 * How much two sentences share.
 *
 * @param score from 0 to 1: the harmonic mean of the shares of both sentences' weight that are
 *     paired, and a little for their order
 * @param sharedContent about the number of content words that are paired; fewer than two say
 *     nothing, whatever their share
 * @param sharedRare how many of these stand nowhere else in the two texts
 */
record Likeness(double score, double sharedContent, double sharedRare) {

  static final Likeness NONE = new Likeness(0, 0, 0);

  private static final double ORDER = 0.1;

  private static final double SURE = 0.5;

  static Likeness of(WeighedSentence report, WeighedSentence source) {
    WordPairing pairing = WordPairing.of(report, source);
    double inReport = 0;
    double content = 0;
    double rare = 0;
    for (int i = 0; i < report.size(); i++) {
      inReport += report.weight(i) * pairing.reportGain(i);
      if (pairing.reportGain(i) >= SURE) {
        content += report.term(i).content();
        boolean rareInBoth = report.isRare(i) && source.isRare(pairing.counterpart(i));
        rare += rareInBoth ? report.term(i).content() : 0;
      }
    }
    double inSource = 0;
    for (int j = 0; j < source.size(); j++) {
      inSource += source.weight(j) * pairing.sourceGain(j);
    }
    if (inReport == 0 || inSource == 0) {
      return NONE;
    }
    double ofReport = inReport / report.weight();
    double ofSource = inSource / source.weight();
    double mean = 2 * ofReport * ofSource / (ofReport + ofSource);
    return new Likeness((mean + ORDER * order(report, pairing)) / (1 + ORDER), content, rare);
  }

  /** Returns the share of neighbouring pairs that stand in the same order in both. */
  private static double order(WeighedSentence report, WordPairing pairing) {
    int neighbours = 0;
    int ordered = 0;
    int last = WordPairing.NONE;
    for (int i = 0; i < report.size(); i++) {
      int counterpart = pairing.counterpart(i);
      if (counterpart != WordPairing.NONE && !report.term(i).isFunction()) {
        if (last != WordPairing.NONE) {
          neighbours++;
          ordered += counterpart > last ? 1 : 0;
        }
        last = counterpart;
      }
    }
    return neighbours == 0 ? 0.5 : (double) ordered / neighbours;
  }
}
