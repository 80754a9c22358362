package dev.stemma.reuse;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Leaves of the runs of a passage one for each stretch of either text. Words that stand once in one
 * text and twice in a row in the other make two runs, which together prove less than either alone.
 */
final class SingleRuns {

  /** Of more runs the longest so many are looked at. */
  private static final int MOST = 256;

  /** Runs that are together so many times as long as what they cover repeat much of it. */
  private static final double REPEATED = 1.5;

  private SingleRuns() {}

  /** Returns whether runs repeat much of what they cover in the text where that is less. */
  static boolean repeat(int[] group, EqualRuns runs, int covered) {
    long length = 0;
    for (int run : group) {
      length += runs.length(run);
    }
    return length >= REPEATED * covered;
  }

  /** Returns the longest runs, without those that lie by half or more on longer ones. */
  static int[] of(int[] group, EqualRuns runs) {
    int[] longest =
        Arrays.stream(group)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer run) -> -runs.length(run))
                    .thenComparingInt(runs::left)
                    .thenComparingInt(runs::right))
            .limit(MOST)
            .mapToInt(run -> run)
            .toArray();
    int kept = 0;
    for (int run : longest) {
      int onLeft = 0;
      int onRight = 0;
      for (int i = 0; i < kept; i++) {
        int other = longest[i];
        onLeft += overlap(runs.left(run), runs.leftEnd(run), runs.left(other), runs.leftEnd(other));
        onRight +=
            overlap(runs.right(run), runs.rightEnd(run), runs.right(other), runs.rightEnd(other));
      }
      if (Math.max(onLeft, onRight) * 2 < runs.length(run)) {
        longest[kept++] = run;
      }
    }
    return Arrays.copyOf(longest, kept);
  }

  private static int overlap(int from, int to, int otherFrom, int otherTo) {
    return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
  }
}
