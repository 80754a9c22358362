package dev.stemma.reuse;

import java.util.Arrays;

/** Runs of equal symbols in two texts, about in the order of the right one. */
final class EqualRuns {

  /**
   * Where the right text has so many symbols in a row of the left one, parts of them that stand
   * elsewhere too say nothing.
   */
  private static final int LONG = 32;

  /** Beyond so many runs only the longer ones are kept. */
  private static final int MOST = 1 << 13;

  private int[] left = new int[256];
  private int[] right = new int[256];
  private int[] lengths = new int[256];
  private int count;

  int count() {
    return count;
  }

  int left(int run) {
    return left[run];
  }

  int right(int run) {
    return right[run];
  }

  int leftEnd(int run) {
    return left[run] + lengths[run];
  }

  int rightEnd(int run) {
    return right[run] + lengths[run];
  }

  int length(int run) {
    return lengths[run];
  }

  /** Returns whether nothing else is looked for where a run stands in the right text. */
  boolean isLong(int run) {
    return lengths[run] >= LONG;
  }

  void clear() {
    count = 0;
  }

  /** Adds a run that begins at two places. */
  void add(int i, int j, int length) {
    if (count == MOST) {
      thin();
    }
    if (count == left.length) {
      left = Arrays.copyOf(left, count * 2);
      right = Arrays.copyOf(right, count * 2);
      lengths = Arrays.copyOf(lengths, count * 2);
    }
    left[count] = i;
    right[count] = j;
    lengths[count++] = length;
  }

  /** Drops the shorter half. */
  private void thin() {
    int[] sorted = Arrays.copyOf(lengths, count);
    Arrays.sort(sorted);
    int least = sorted[count / 2] + 1;
    int kept = 0;
    for (int run = 0; run < count; run++) {
      move(run, kept);
      kept += lengths[run] >= least ? 1 : 0;
    }
    count = kept;
  }

  /** Keeps those whose masses are at least so much. */
  void keep(int[] masses, int least) {
    int kept = 0;
    for (int run = 0; run < count; run++) {
      move(run, kept);
      kept += masses[run] >= least ? 1 : 0;
    }
    count = kept;
  }

  private void move(int from, int to) {
    left[to] = left[from];
    right[to] = right[from];
    lengths[to] = lengths[from];
  }
}
