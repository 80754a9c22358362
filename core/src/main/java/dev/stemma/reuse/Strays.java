package dev.stemma.reuse;

import java.util.Arrays;

/**
 * Drops runs that have too little company. What two texts share by chance stands alone; what one
 * took from the other goes on a little later in both, at about the same distance. For one thread.
 */
final class Strays {

  /** How far apart in either text two runs may be to belong together, in symbols. */
  private static final int GAP = 50;

  /** By how much their distances in the two texts may differ. */
  private static final int SHIFT = 25;

  /** What a run and its company must weigh together. */
  private static final int LEAST = 24;

  /** Runs are looked up by the distance of their places, so many bits of it left out. */
  private static final int BUCKET_BITS = 4;

  private int[] parents = new int[0];
  private int[] masses = new int[0];
  private int[] lastRuns = new int[0];
  private int[] lastEnds = new int[0];

  /**
   * Drops the strays.
   *
   * @param leftSize symbols of the left text
   * @param rightSize symbols of the right text
   */
  void drop(EqualRuns runs, int leftSize, int rightSize) {
    int count = runs.count();
    if (masses.length < count) {
      parents = new int[count + count / 2];
      masses = new int[count + count / 2];
    }
    // The runs are in the order of the right text. Of those at about the same distance between the
    // two texts, only the last one can be near enough.
    int buckets = ((leftSize + rightSize) >>> BUCKET_BITS) + 5;
    if (lastRuns.length < buckets) {
      lastRuns = new int[buckets * 2];
      lastEnds = new int[buckets * 2];
    }
    Arrays.fill(lastEnds, 0, buckets, -GAP - 1);
    for (int run = 0; run < count; run++) {
      parents[run] = run;
      masses[run] = runs.length(run) - RunGroups.CHANCE;
      int start = runs.right(run);
      int bucket = ((runs.left(run) - start + rightSize) >>> BUCKET_BITS) + 2;
      for (int near = bucket - 2; near <= bucket + 2; near++) {
        if (start - lastEnds[near] <= GAP && belongTogether(runs, lastRuns[near], run)) {
          join(run, lastRuns[near]);
        }
      }
      lastRuns[bucket] = run;
      lastEnds[bucket] = runs.rightEnd(run);
    }
    for (int run = 0; run < count; run++) {
      masses[run] = masses[root(run)];
    }
    runs.keep(masses, LEAST);
  }

  private static boolean belongTogether(EqualRuns runs, int run, int next) {
    int leftGap = runs.left(next) - runs.left(run);
    return leftGap >= 0
        && leftGap - runs.length(run) <= GAP
        && Math.abs(leftGap - runs.right(next) + runs.right(run)) <= SHIFT;
  }

  private void join(int run, int other) {
    if (parents[run] == parents[other]) {
      return;
    }
    int one = root(run);
    int two = root(other);
    if (one != two) {
      parents[one] = two;
      masses[two] += masses[one];
    }
  }

  private int root(int run) {
    int root = run;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
