package dev.stemma.bench.corpus;

/**
 * Ranks as often as Zipf's law has them: the rank {@code r}, counted from 1, in proportion to 1/r.
 */
final class Ranks {

  private static final int QUANTILES = 1 << 16;

  private final int[] quantiles = new int[QUANTILES + 1];

  /** Prepares ranks from 0 below the size. */
  Ranks(int size, double shift) {
    double first = shift + 1;
    double span = StrictMath.log((size + first) / first);
    for (int i = 0; i < QUANTILES; i++) {
      quantiles[i] = (int) (first * (StrictMath.exp(span * i / QUANTILES) - 1));
    }
    quantiles[QUANTILES] = size;
  }

  int draw(Draws draws) {
    int quantile = draws.below(QUANTILES);
    int from = quantiles[quantile];
    return from + draws.below(Math.max(1, quantiles[quantile + 1] - from));
  }
}
