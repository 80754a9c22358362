package dev.stemma.reuse;

import java.util.Arrays;

/**
 * How a cluster is spread over articles, series and days.
 *
 * @param articles number of articles
 * @param series number of different series
 * @param days number of different days
 * @param first the first day, or {@link Segment#NO_DAY}
 * @param last the last day
 * @param length length of the passage in the middle of them by length
 */
record Spread(int articles, int series, int days, int first, int last, int length) {

  /** A formula stands in so many articles. */
  private static final int FORMULA_ARTICLES = 8;

  /** It comes on so many different days, */
  private static final int FORMULA_DAYS = 6;

  /** from the first to the last of which it is so long, */
  private static final int FORMULA_SPAN = 45;

  /** and is no longer than this. */
  private static final int FORMULA_LENGTH = 800;

  static Spread of(int[] cluster, PassageNodes nodes, Witnesses witnesses) {
    int[] articles = new int[cluster.length];
    int[] series = new int[cluster.length];
    int[] days = new int[cluster.length];
    int[] lengths = new int[cluster.length];
    for (int i = 0; i < cluster.length; i++) {
      articles[i] = nodes.article(cluster[i]);
      series[i] = witnesses.seriesNumber(articles[i]);
      days[i] = witnesses.day(articles[i]);
      lengths[i] = nodes.end(cluster[i]) - nodes.start(cluster[i]);
    }
    Arrays.sort(lengths);
    int[] dated =
        Arrays.stream(days).filter(day -> day != Segment.NO_DAY).distinct().sorted().toArray();
    return new Spread(
        (int) Arrays.stream(articles).distinct().count(),
        (int) Arrays.stream(series).filter(number -> number >= 0).distinct().count(),
        dated.length,
        dated.length > 0 ? dated[0] : Segment.NO_DAY,
        dated.length > 0 ? dated[dated.length - 1] : Segment.NO_DAY,
        lengths[lengths.length / 2]);
  }

  /** Returns whether it recurs as only a formula does: short, in many articles, day after day. */
  boolean isFormula() {
    return articles >= FORMULA_ARTICLES
        && days >= FORMULA_DAYS
        && days * 2 >= articles
        && last - first >= FORMULA_SPAN
        && length <= FORMULA_LENGTH;
  }
}
