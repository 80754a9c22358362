package dev.stemma.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The few measures of agreement that the tables give. */
public final class Statistics {

  private Statistics() {}

  /** Returns the least of the highest scores that make up this share of all. */
  public static double threshold(double[] scores, double share) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double place = (1 - share) * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** Returns the middle value, or the mean of the two in the middle. */
  public static double median(double[] values) {
    return threshold(values, 0.5);
  }

  /** Returns Pearson's correlation coefficient. */
  public static double pearson(double[] one, double[] other) {
    double meanOfOne = Arrays.stream(one).average().orElseThrow();
    double meanOfOther = Arrays.stream(other).average().orElseThrow();
    double product = 0;
    double squaresOfOne = 0;
    double squaresOfOther = 0;
    for (int i = 0; i < one.length; i++) {
      product += (one[i] - meanOfOne) * (other[i] - meanOfOther);
      squaresOfOne += (one[i] - meanOfOne) * (one[i] - meanOfOne);
      squaresOfOther += (other[i] - meanOfOther) * (other[i] - meanOfOther);
    }
    return product / Math.sqrt(squaresOfOne * squaresOfOther);
  }

  /** Returns Spearman's rank correlation coefficient. */
  public static double spearman(double[] one, double[] other) {
    return pearson(ranks(one), ranks(other));
  }

  private static double[] ranks(double[] values) {
    List<Integer> order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(index -> values[index]))
            .toList();
    double[] ranks = new double[values.length];
    for (int from = 0; from < values.length; ) {
      int to = from;
      while (to < values.length && values[order.get(to)] == values[order.get(from)]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order.get(i)] = (from + to - 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  /** Returns {@code a} and {@code b} of the least-squares line {@code log y = a + b log x}. */
  public static double[] logLogFit(double[] x, double[] y) {
    double meanX = Arrays.stream(x).map(Math::log).average().orElseThrow();
    double meanY = Arrays.stream(y).map(Math::log).average().orElseThrow();
    double product = 0;
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      product += (Math.log(x[i]) - meanX) * (Math.log(y[i]) - meanY);
      squares += (Math.log(x[i]) - meanX) * (Math.log(x[i]) - meanX);
    }
    double slope = product / squares;
    return new double[] {meanY - slope * meanX, slope};
  }
}
