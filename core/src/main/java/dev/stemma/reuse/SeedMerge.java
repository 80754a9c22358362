package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

/**
 * Makes one run of several. Hashes are spread evenly, so what the runs hold of a range of hashes
 * fits memory if the range is small: it is read from all of them and sorted at once.
 */
final class SeedMerge implements Closeable {

  /** Some ranges hold more than others, since some seeds are common. */
  private static final int SLACK = 2;

  /** More at a time would gain nothing. */
  private static final int MOST = 1 << 24;

  private final Opened opened = new Opened();
  private final List<SeedRun> runs = new ArrayList<>();
  private final ReuseOptions options;
  private long size;

  SeedMerge(Manifest manifest, List<String> names, ReuseOptions options) throws IOException {
    this.options = options;
    try {
      for (String name : names) {
        SeedRun run = opened.add(SeedRun.open(manifest, name));
        runs.add(run);
        size += run.size();
      }
    } catch (IOException | RuntimeException | Error e) {
      opened.closeFor(e);
      throw e;
    }
  }

  void write(SeedRunOutput out, ExecutorService workers, ReuseProgress progress)
      throws IOException {
    int ranges = Math.toIntExact(size / capacity(options) + 1);
    WorkInOrder<long[]> work =
        new WorkInOrder<>(
            workers,
            options.threads() - 1,
            seeds -> {
              write(seeds, out);
              progress.at("merging", out.size(), size);
            });
    for (int range = 0; range < ranges; range++) {
      long from = least(range, ranges);
      long to = least(range + 1, ranges);
      boolean last = range == ranges - 1;
      work.submit(() -> sorted(from, to, last));
    }
    work.finish();
  }

  /** Returns how many seeds of a range are to be in memory; as bytes, an array must hold them. */
  static int capacity(ReuseOptions options) {
    return Math.clamp(options.memory() / 40 / options.threads() / SLACK, 1, MOST);
  }

  private static void write(long[] seeds, SeedRunOutput out) throws IOException {
    for (long seed : seeds) {
      out.write(seed);
    }
  }

  /** Returns the least seed of a range. */
  private static long least(int range, int ranges) {
    double share = (double) range / ranges;
    return (long) (share * (1L << Seeds.HASH_BITS)) << Seeds.UNIT_BITS;
  }

  private long[] sorted(long from, long to, boolean last) throws IOException {
    long[] starts = new long[runs.size()];
    int[] counts = new int[runs.size()];
    int all = 0;
    for (int i = 0; i < starts.length; i++) {
      SeedRun run = runs.get(i);
      starts[i] = run.firstNotLess(from);
      counts[i] = Math.toIntExact((last ? run.size() : run.firstNotLess(to)) - starts[i]);
      all += counts[i];
    }
    long[] seeds = new long[all];
    int count = 0;
    for (int i = 0; i < starts.length; i++) {
      byte[] bytes = runs.get(i).bytes(starts[i], counts[i]);
      ByteBuffer.wrap(bytes).asLongBuffer().get(seeds, count, counts[i]);
      count += counts[i];
    }
    // Units were numbered in the order of the runs, so those of a hash are in order already.
    RadixSort.sort(seeds, count, new long[count], Seeds.UNIT_BITS);
    return seeds;
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
