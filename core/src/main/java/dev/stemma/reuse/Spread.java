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
 * @param outbreak the most articles that came out within {@value #OUTBREAK} days
 */
record Spread(int articles, int series, int days, int first, int last, int outbreak) {

  /** What was taken from somewhere is mostly taken within so many days. */
  private static final int OUTBREAK = 30;

  /** A formula stands in so many articles. */
  private static final int FORMULA_ARTICLES = 8;

  /** It comes on so many different days, */
  private static final int FORMULA_DAYS = 6;

  /** from the first to the last of which it is so long, */
  private static final int FORMULA_SPAN = 45;

  /** or, where no day is known, so many times in each series. */
  private static final int FORMULA_REPETITIONS = 4;

  /**
   * It has no more symbols than this, about those of 800 characters of English prose. Characters
   * would not do: what pages pad with blanks, such as their navigation, is short for all its room.
   */
  private static final int FORMULA_SYMBOLS = 650;

  static Spread of(int[] cluster, PassageNodes nodes, Witnesses witnesses) {
    int[] articles = Arrays.stream(cluster).map(nodes::article).sorted().distinct().toArray();
    int[] series = Arrays.stream(articles).map(witnesses::seriesNumber).toArray();
    int[] days =
        Arrays.stream(articles)
            .map(witnesses::day)
            .filter(day -> day != Segment.NO_DAY)
            .sorted()
            .toArray();
    return new Spread(
        articles.length,
        (int) Arrays.stream(series).filter(number -> number >= 0).distinct().count(),
        (int) Arrays.stream(days).distinct().count(),
        days.length > 0 ? days[0] : Segment.NO_DAY,
        days.length > 0 ? days[days.length - 1] : Segment.NO_DAY,
        outbreak(days));
  }

  private static int outbreak(int[] days) {
    int most = 0;
    for (int from = 0, to = 0; to < days.length; to++) {
      while (days[to] - days[from] >= OUTBREAK) {
        from++;
      }
      most = Math.max(most, to - from + 1);
    }
    return most;
  }

  /**
   * Returns whether the cluster that this is the spread of recurs as only a formula does: in many
   * articles, time and again, and short, the middle one of its passages by length. News is taken by
   * many too, but most of them take it within days of each other.
   */
  boolean isFormula(int[] cluster, PassageLikeness texts) throws IOException {
    if (articles < FORMULA_ARTICLES || !(days > 0 ? recursOverTime() : recursInSeries())) {
      return false;
    }
    int[] symbols = new int[cluster.length];
    for (int i = 0; i < cluster.length; i++) {
      symbols[i] = texts.folded(cluster[i]).size();
    }
    Arrays.sort(symbols);
    return symbols[symbols.length / 2] <= FORMULA_SYMBOLS;
  }

  private boolean recursOverTime() {
    return days >= FORMULA_DAYS && last - first >= FORMULA_SPAN && outbreak * 2 <= articles;
  }

  private boolean recursInSeries() {
    return series > 0 && articles >= FORMULA_REPETITIONS * series;
  }
}
