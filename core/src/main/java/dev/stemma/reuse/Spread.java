package dev.stemma.reuse;

import java.io.IOException;
import java.util.Arrays;

/**
 * How a cluster is spread over articles, series and days.
 *
 * @param articles number of articles
 * @param series number of different series
 * @param days number of different days
 * @param first the first day, or {@link Segment#NO_DAY}
 * @param last the last day
 */
record Spread(int articles, int series, int days, int first, int last) {

  /** A formula stands in so many articles. */
  private static final int FORMULA_ARTICLES = 8;

  /** It comes on so many different days, */
  private static final int FORMULA_DAYS = 6;

  /** from the first to the last of which it is so long, */
  private static final int FORMULA_SPAN = 45;

  /**
   * and has no more symbols than this, about those of 800 characters of English prose. Characters
   * would not do: what pages pad with blanks, such as their navigation, is short for all its room.
   */
  private static final int FORMULA_SYMBOLS = 650;

  static Spread of(int[] cluster, PassageNodes nodes, Witnesses witnesses) {
    int[] articles = new int[cluster.length];
    int[] series = new int[cluster.length];
    int[] days = new int[cluster.length];
    for (int i = 0; i < cluster.length; i++) {
      articles[i] = nodes.article(cluster[i]);
      series[i] = witnesses.seriesNumber(articles[i]);
      days[i] = witnesses.day(articles[i]);
    }
    int[] dated =
        Arrays.stream(days).filter(day -> day != Segment.NO_DAY).distinct().sorted().toArray();
    return new Spread(
        (int) Arrays.stream(articles).distinct().count(),
        (int) Arrays.stream(series).filter(number -> number >= 0).distinct().count(),
        dated.length,
        dated.length > 0 ? dated[0] : Segment.NO_DAY,
        dated.length > 0 ? dated[dated.length - 1] : Segment.NO_DAY);
  }

  /**
   * Returns whether the cluster that this is the spread of recurs as only a formula does: in many
   * articles, day after day, and short, the middle one of its passages by length.
   */
  boolean isFormula(int[] cluster, PassageLikeness texts) throws IOException {
    if (articles < FORMULA_ARTICLES
        || days < FORMULA_DAYS
        || days * 2 < articles
        || last - first < FORMULA_SPAN) {
      return false;
    }
    int[] symbols = new int[cluster.length];
    for (int i = 0; i < cluster.length; i++) {
      symbols[i] = texts.symbols(cluster[i]);
    }
    Arrays.sort(symbols);
    return symbols[symbols.length / 2] <= FORMULA_SYMBOLS;
  }
}
