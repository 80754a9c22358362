package dev.stemma.reuse;

/**
 * What two folded texts share: a stretch of each, in symbols, half-open.
 *
 * @param equalLeft symbols of the left stretch that the right one has too
 * @param equalRight the same the other way round
 */
record SharedPassage(
    int leftFrom, int leftTo, int rightFrom, int rightTo, int equalLeft, int equalRight) {

  /**
   * Returns how much the passage speaks for reuse: equal symbols times the square of their share.
   */
  double evidence() {
    return Math.min(equalLeft, equalRight) * score() * score();
  }

  /** Returns the share of equal symbols, 0 to 1. */
  double score() {
    int all = leftTo - leftFrom + rightTo - rightFrom;
    return Math.min(1, (double) (equalLeft + equalRight) / all);
  }
}
