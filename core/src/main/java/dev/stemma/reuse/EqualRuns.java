package dev.stemma.reuse;

import java.util.Arrays;

/** Maximal runs of equal symbols in two texts, found through a table of grams. For one thread. */
final class EqualRuns {

  /** A gram is looked for in so many places of the other text. */
  private static final int MOST_PLACES = 12;

  /** Within a run of this length nothing else is looked for. */
  private static final int LONG = 32;

  /** Runs are looked up by the distance of their places, so many bits of it left out. */
  private static final int BUCKET_BITS = 4;

  /** Beyond so many runs only the longer ones are kept. */
  private static final int MOST_RUNS = 1 << 13;

  private int[] left = new int[256];
  private int[] right = new int[256];
  private int[] lengths = new int[256];
  private int[] parents = new int[0];
  private int[] masses = new int[0];
  private int[] reached = new int[0];
  private int[] lastRuns = new int[0];
  private int diagonals;
  private int rightSize;
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

  /** Finds the runs of two texts, the left one of which is in the table. */
  void find(FoldedText leftText, GramTable table, FoldedText rightText) {
    count = 0;
    char[] a = leftText.symbols();
    char[] b = rightText.symbols();
    int sizeA = leftText.size();
    int sizeB = rightText.size();
    if (sizeA < GramTable.GRAM || sizeB < GramTable.GRAM) {
      return;
    }
    diagonals = sizeA + sizeB;
    rightSize = sizeB;
    if (reached.length < sizeA + sizeB) {
      reached = new int[sizeA + sizeB + 1024];
    }
    Arrays.fill(reached, 0, sizeA + sizeB, 0);
    int last = sizeB - GramTable.GRAM;
    long hash = GramTable.hash(b, 0);
    int j = 0;
    while (true) {
      int longest = 0;
      int places = 0;
      for (int i = table.first(hash); i >= 0 && places < MOST_PLACES; i = table.next(i)) {
        places++;
        int diagonal = i - j + sizeB;
        if (reached[diagonal] > j || a[i] != b[j] || a[i + 3] != b[j + 3] || a[i + 5] != b[j + 5]) {
          continue;
        }
        int length = Arrays.mismatch(a, i, sizeA, b, j, sizeB);
        if (length < 0) {
          length = Math.min(sizeA - i, sizeB - j);
        }
        if (length >= GramTable.GRAM) {
          add(i, j, length);
          reached[diagonal] = j + length;
          longest = Math.max(longest, length);
        }
      }
      if (longest >= LONG) {
        // What else stands in a long run of equal symbols are repetitions of parts of it.
        j += longest - GramTable.GRAM + 1;
        if (j > last) {
          return;
        }
        hash = GramTable.hash(b, j);
        continue;
      }
      if (j == last) {
        return;
      }
      hash = GramTable.roll(hash, b, j);
      j++;
    }
  }

  /**
   * Drops the runs that have too little company. What two texts share by chance stands alone; what
   * one took from the other goes on a little later in both, at about the same distance.
   *
   * @param gap how far apart two runs may be in either text
   * @param shift by how much their distances in the two texts may differ
   * @param least what a run and its company must weigh together
   */
  void dropStrays(int gap, int shift, int least) {
    if (parents.length < count) {
      parents = new int[count + count / 2];
      masses = new int[count + count / 2];
    }
    for (int run = 0; run < count; run++) {
      parents[run] = run;
      masses[run] = lengths[run] - RunGroups.CHANCE;
    }
    // The runs are in the order of the right text. Of those at about the same distance between the
    // two texts, only the last one can be near enough.
    int buckets = (diagonals >>> BUCKET_BITS) + 5;
    if (lastRuns.length < buckets) {
      lastRuns = new int[buckets * 2];
    }
    Arrays.fill(lastRuns, 0, buckets, -1);
    for (int run = 0; run < count; run++) {
      int bucket = ((left[run] - right[run] + rightSize) >>> BUCKET_BITS) + 2;
      for (int near = bucket - 2; near <= bucket + 2; near++) {
        int other = lastRuns[near];
        if (other >= 0 && belongTogether(other, run, gap, shift)) {
          join(run, other);
        }
      }
      lastRuns[bucket] = run;
    }
    int kept = 0;
    for (int run = 0; run < count; run++) {
      if (masses[root(run)] >= least) {
        left[kept] = left[run];
        right[kept] = right[run];
        lengths[kept++] = lengths[run];
      }
    }
    count = kept;
  }

  private boolean belongTogether(int run, int next, int gap, int shift) {
    return right[next] - right[run] - lengths[run] <= gap
        && left[next] - left[run] - lengths[run] <= gap
        && left[next] >= left[run]
        && Math.abs(left[next] - right[next] - left[run] + right[run]) <= shift;
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

  private void add(int i, int j, int length) {
    if (count == MOST_RUNS) {
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
      if (lengths[run] >= least) {
        left[kept] = left[run];
        right[kept] = right[run];
        lengths[kept++] = lengths[run];
      }
    }
    count = kept;
  }
}
