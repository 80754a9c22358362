package dev.stemma.reuse;

import java.io.IOException;

/**
 * Counts how many seeds pairs of units share, in a buffer that is written to disk as a sorted run
 * whenever counting together leaves it too full. For one thread.
 */
final class PairCounts {

  static final int COUNT_BITS = 64 - 2 * Seeds.UNIT_BITS;
  private static final long MOST = (1L << COUNT_BITS) - 1;

  private final long[] pairs;
  private final long[] spare;
  private final PairRuns runs;
  private int count;

  PairCounts(int capacity, PairRuns runs) {
    pairs = new long[capacity];
    spare = new long[capacity];
    this.runs = runs;
  }

  static long pack(int one, int other, int weight) {
    return ((((long) one << Seeds.UNIT_BITS) | other) << COUNT_BITS) | weight;
  }

  static int one(long pair) {
    return (int) (pair >>> (Seeds.UNIT_BITS + COUNT_BITS));
  }

  static int other(long pair) {
    return (int) (pair >>> COUNT_BITS) & (1 << Seeds.UNIT_BITS) - 1;
  }

  static int count(long pair) {
    return (int) (pair & MOST);
  }

  /** Counts a seed for a pair, whose units are always to be given in one order. */
  void add(int one, int other, int weight) throws IOException {
    if (count == pairs.length) {
      count = combine(pairs, count, spare);
      if (count > pairs.length / 2) {
        write();
      }
    }
    pairs[count++] = pack(one, other, weight);
  }

  void finish() throws IOException {
    if (count > 0) {
      count = combine(pairs, count, spare);
      write();
    }
  }

  private void write() throws IOException {
    runs.write(pairs, count);
    count = 0;
  }

  /** Sorts pairs, makes one of those that are the same, and returns how many are left. */
  static int combine(long[] pairs, int count, long[] spare) {
    RadixSort.sort(pairs, count, spare, COUNT_BITS);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept > 0 && pairs[kept - 1] >>> COUNT_BITS == pairs[i] >>> COUNT_BITS) {
        long sum = (pairs[kept - 1] & MOST) + (pairs[i] & MOST);
        pairs[kept - 1] = (pairs[i] & ~MOST) | Math.min(MOST, sum);
      } else {
        pairs[kept++] = pairs[i];
      }
    }
    return kept;
  }
}
