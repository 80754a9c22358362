package dev.stemma.reuse;

import java.util.Arrays;

/** Maximal runs of equal symbols in two texts, found through a table of grams. For one thread. */
final class EqualRuns {

  /** A gram is looked for in so many places of the other text. */
  private static final int MOST_PLACES = 12;

  /** Within a run of this length nothing else is looked for. */
  private static final int LONG = 32;

  /** As many symbols are compared one by one. */
  private static final int FEW = 16;

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

  /** From where on {@link #reached} counts. */
  private int base;

  private int[] lastRuns = new int[0];
  private int[] lastEnds = new int[0];
  private int[] rightPlaces = new int[0];
  private int[] numbers = new int[0];
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
    forget(sizeA + sizeB);
    diagonals = sizeA + sizeB;
    rightSize = sizeB;
    int open = places(table, b, sizeB);
    int from = 0;
    for (int k = 0; k < open; k++) {
      int j = rightPlaces[k];
      if (j < from) {
        continue;
      }
      int longest = 0;
      int places = 0;
      for (int i = table.first(numbers[k]); i >= 0 && places < MOST_PLACES; i = table.next(i)) {
        places++;
        int diagonal = i - j + sizeB;
        if (reached[diagonal] > base + j || !isGram(a, i, b, j)) {
          continue;
        }
        int length = alike(a, i, sizeA, b, j, sizeB);
        // Where the left text repeats itself, a run may have begun within the one that was skipped.
        int before = j == from ? alikeBefore(a, i, b, j, reached[diagonal] - base) : 0;
        add(i - before, j - before, before + length);
        reached[diagonal] = base + j + length;
        longest = Math.max(longest, length);
      }
      if (longest >= LONG) {
        // What else stands in a long run of equal symbols are repetitions of parts of it.
        from = j + longest - GramTable.GRAM + 1;
      }
    }
  }

  /** Forgets how far runs reached in the texts before, by putting the base behind all of it. */
  private void forget(int sizes) {
    base += rightSize;
    if (reached.length < sizes) {
      reached = new int[sizes + 1024];
    } else if (base > Integer.MAX_VALUE - sizes) {
      Arrays.fill(reached, 0);
      base = 0;
    }
  }

  /**
   * Notes where in the right text a gram stands that the left may have, and the gram's number.
   * Apart from what is done with them and without a branch, since which it is cannot be foretold.
   */
  private int places(GramTable table, char[] b, int sizeB) {
    if (rightPlaces.length < sizeB) {
      rightPlaces = new int[sizeB + 1024];
      numbers = new int[sizeB + 1024];
    }
    int last = sizeB - GramTable.GRAM;
    long hash = GramTable.hash(b, 0);
    int open = 0;
    for (int j = 0; ; j++) {
      int number = table.number(hash);
      rightPlaces[open] = j;
      numbers[open] = number;
      open += table.has(number);
      if (j == last) {
        return open;
      }
      hash = GramTable.roll(hash, b, j);
    }
  }

  /** The hashes of two grams may be equal though they are not; most differ in few symbols then. */
  private static boolean isGram(char[] a, int i, char[] b, int j) {
    int differ = (a[i] ^ b[j]) | (a[i + 1] ^ b[j + 1]) | (a[i + 2] ^ b[j + 2]);
    return (differ | (a[i + 3] ^ b[j + 3]) | (a[i + 4] ^ b[j + 4]) | (a[i + 5] ^ b[j + 5])) == 0;
  }

  /**
   * Returns how long a run is that begins with a gram. Most are short: for them it does not pay to
   * compare many symbols at a time.
   */
  private static int alike(char[] a, int i, int sizeA, char[] b, int j, int sizeB) {
    int most = Math.min(sizeA - i, sizeB - j);
    int few = Math.min(most, FEW);
    for (int length = GramTable.GRAM; length < few; length++) {
      if (a[i + length] != b[j + length]) {
        return length;
      }
    }
    int length = Arrays.mismatch(a, i, i + most, b, j, j + most);
    return length < 0 ? most : length;
  }

  /**
   * Returns how many symbols before a run are alike; none before {@code least} in the right text.
   */
  private static int alikeBefore(char[] a, int i, char[] b, int j, int least) {
    int most = Math.min(i, j - Math.max(0, least));
    int length = 0;
    while (length < most && a[i - length - 1] == b[j - length - 1]) {
      length++;
    }
    return length;
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
    // The runs are in the order of the right text. Of those at about the same distance between the
    // two texts, only the last one can be near enough.
    int buckets = (diagonals >>> BUCKET_BITS) + 5;
    if (lastRuns.length < buckets) {
      lastRuns = new int[buckets * 2];
      lastEnds = new int[buckets * 2];
    }
    Arrays.fill(lastEnds, 0, buckets, -gap - 1);
    for (int run = 0; run < count; run++) {
      parents[run] = run;
      masses[run] = lengths[run] - RunGroups.CHANCE;
      int bucket = ((left[run] - right[run] + rightSize) >>> BUCKET_BITS) + 2;
      for (int near = bucket - 2; near <= bucket + 2; near++) {
        if (right[run] - lastEnds[near] <= gap && belongTogether(lastRuns[near], run, gap, shift)) {
          join(run, lastRuns[near]);
        }
      }
      lastRuns[bucket] = run;
      lastEnds[bucket] = right[run] + lengths[run];
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
    return left[next] - left[run] - lengths[run] <= gap
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
