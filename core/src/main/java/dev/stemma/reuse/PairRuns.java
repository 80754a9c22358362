package dev.stemma.reuse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;

/**
 * The sorted runs of counted pairs on disk. What they hold of a range of units is read from all of
 * them and sorted at once, which costs far less than comparing the heads of hundreds of runs.
 */
final class PairRuns {

  /** Units are parted into so many ranges; as many ranges are taken at a time as fit memory. */
  private static final int RANGES = 1 << 12;

  private final Manifest manifest;
  private final List<Written> written = new ArrayList<>();
  private int named;

  /** A run, and where each range of units begins in it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Written(Path file, int[] starts) {}

  PairRuns(Manifest manifest) {
    this.manifest = manifest;
  }

  private synchronized Path nextName() {
    return manifest.file("candidates-run-" + named++);
  }

  private synchronized void add(Written run) {
    written.add(run);
  }

  private int range(long pair) {
    return (int) ((long) PairCounts.one(pair) * RANGES / Math.max(1, manifest.units));
  }

  /** Writes the first pairs of some, which are sorted. */
  void write(long[] pairs, int count) throws IOException {
    Path file = nextName();
    int[] starts = new int[RANGES + 1];
    try (SealedOutput out = new SealedOutput(file, SealedFile.Kind.CANDIDATES)) {
      for (int i = 0; i < count; i++) {
        starts[range(pairs[i]) + 1] = i + 1;
        out.writeLong(pairs[i]);
      }
      out.seal();
    }
    for (int i = 0; i < RANGES; i++) {
      starts[i + 1] = Math.max(starts[i], starts[i + 1]);
    }
    add(new Written(file, starts));
  }

  /**
   * Writes the pairs that share enough seeds to one file, in order. The runs are gone afterwards.
   *
   * @param capacity how many pairs are to be in memory at a time, for each thread
   */
  void merge(int least, Path into, int capacity, int threads, ExecutorService workers)
      throws IOException {
    List<Path> paths = written.stream().map(Written::file).toList();
    try (SealedInputs files = SealedInputs.open(paths, SealedFile.Kind.CANDIDATES);
        SealedOutput out = new SealedOutput(into, SealedFile.Kind.CANDIDATES)) {
      WorkInOrder<long[]> work =
          new WorkInOrder<>(workers, threads - 1, pairs -> write(pairs, out));
      for (int from = 0; from < RANGES; ) {
        int start = from;
        int end = end(from, capacity);
        work.submit(() -> merged(files, start, end, least));
        from = end;
      }
      work.finish();
      out.seal();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }

  private static void write(long[] pairs, SealedOutput out) throws IOException {
    for (long pair : pairs) {
      out.writeLong(pair);
    }
  }

  private int size(int from, int to) {
    return written.stream().mapToInt(run -> run.starts[to] - run.starts[from]).sum();
  }

  /** Returns the range behind the last one that fits, but at least one. */
  private int end(int from, int capacity) {
    int end = from + 1;
    while (end < RANGES && size(from, end + 1) <= capacity) {
      end++;
    }
    return end;
  }

  private long[] merged(SealedInputs files, int from, int to, int least) throws IOException {
    long[] pairs = new long[size(from, to)];
    int count = 0;
    for (int i = 0; i < written.size(); i++) {
      int start = written.get(i).starts[from];
      int size = written.get(i).starts[to] - start;
      byte[] bytes = files.get(i).getBytes((long) start * Long.BYTES, size * Long.BYTES);
      ByteBuffer.wrap(bytes).asLongBuffer().get(pairs, count, size);
      count += size;
    }
    int distinct = PairCounts.combine(pairs, count, new long[count]);
    int kept = 0;
    for (int i = 0; i < distinct; i++) {
      if (PairCounts.count(pairs[i]) >= least) {
        pairs[kept++] = pairs[i];
      }
    }
    return Arrays.copyOf(pairs, kept);
  }
}
