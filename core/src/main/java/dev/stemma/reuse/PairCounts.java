package dev.stemma.reuse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Counts how many seeds pairs of units share, in a buffer that is written to disk as a sorted run
 * whenever counting together leaves it too full. For one thread.
 */
final class PairCounts {

  static final int COUNT_BITS = 64 - 2 * Seeds.UNIT_BITS;
  private static final long MOST = (1L << COUNT_BITS) - 1;

  private final long[] pairs;
  private final long[] spare;
  private final Spill spill;
  private int count;

  /** Gives names to the runs written. */
  interface Spill {
    Path next();
  }

  PairCounts(int capacity, Spill spill) {
    pairs = new long[capacity];
    spare = new long[capacity];
    this.spill = spill;
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

  /** Counts a seed for a pair, the smaller number first. */
  void add(int one, int other, int weight) throws IOException {
    if (count == pairs.length) {
      combine();
      if (count > pairs.length / 2) {
        write();
      }
    }
    pairs[count++] = one < other ? pack(one, other, weight) : pack(other, one, weight);
  }

  void finish() throws IOException {
    if (count > 0) {
      combine();
      write();
    }
  }

  private void combine() {
    RadixSort.sort(pairs, count, spare, Long.SIZE);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept > 0 && samePair(pairs[kept - 1], pairs[i])) {
        pairs[kept - 1] = sum(pairs[kept - 1], pairs[i]);
      } else {
        pairs[kept++] = pairs[i];
      }
    }
    count = kept;
  }

  private void write() throws IOException {
    try (SealedOutput run = new SealedOutput(spill.next(), SealedFile.Kind.CANDIDATES)) {
      for (int i = 0; i < count; i++) {
        run.writeLong(pairs[i]);
      }
      run.seal();
    }
    count = 0;
  }

  static boolean samePair(long one, long two) {
    return one >>> COUNT_BITS == two >>> COUNT_BITS;
  }

  static long sum(long one, long two) {
    return (one & ~MOST) + Math.min(MOST, (one & MOST) + (two & MOST));
  }

  /** Merges runs into one file of the pairs that share enough seeds and returns their number. */
  static long merge(List<Path> runs, int least, Path into) throws IOException {
    try (SealedInputs files = SealedInputs.open(runs, SealedFile.Kind.CANDIDATES);
        SealedOutput out = new SealedOutput(into, SealedFile.Kind.CANDIDATES)) {
      Combiner combiner = new Combiner(out, least);
      RunMerge.merge(files.runs(), combiner::take);
      combiner.flush();
      out.seal();
      return out.length() / Long.BYTES;
    }
  }

  private static final class Combiner {
    private final SealedOutput out;
    private final int least;
    private long held;

    Combiner(SealedOutput out, int least) {
      this.out = out;
      this.least = least;
    }

    void take(long pair) throws IOException {
      if (held != 0 && samePair(held, pair)) {
        held = sum(held, pair);
        return;
      }
      flush();
      held = pair;
    }

    void flush() throws IOException {
      if (held != 0 && count(held) >= least) {
        out.writeLong(held);
      }
    }
  }
}
