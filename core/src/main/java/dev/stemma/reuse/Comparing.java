package dev.stemma.reuse;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Compares the candidates, pair by pair, and stores the passages they share, in parts. A part that
 * is whole is not done again.
 */
final class Comparing {

  private static final int PART = 400_000;
  private static final int TASK = 1_000;

  private final Manifest manifest;
  private final ReuseOptions options;
  private final ThreadLocal<UnitPairs> comparers;

  Comparing(Manifest manifest, Store store, ReuseOptions options) {
    this.manifest = manifest;
    this.options = options;
    comparers =
        ThreadLocal.withInitial(
            () -> new UnitPairs(store, options.memory() / 4 / options.threads()));
  }

  /** Returns the name of a part of the pairs. */
  static String part(int number) {
    return Segment.name(SealedFile.Kind.PAIRS, number);
  }

  /** Compares what is not yet compared. */
  void compare(ExecutorService workers, ReuseProgress progress) throws IOException {
    try (SealedInput candidates =
        SealedInput.open(Matching.candidates(manifest), SealedFile.Kind.CANDIDATES)) {
      compare(candidates, workers, progress);
    }
  }

  private void compare(SealedInput candidates, ExecutorService workers, ReuseProgress progress)
      throws IOException {
    long all = candidates.length() / Long.BYTES;
    while (manifest.compared < all) {
      long end = Math.min(all, manifest.compared + PART);
      try (SealedOutput out =
          new SealedOutput(manifest.file(part(manifest.pairParts)), SealedFile.Kind.PAIRS)) {
        AtomicLong taken = new AtomicLong(manifest.compared);
        WorkInOrder<List<PairRecord>> work =
            new WorkInOrder<>(
                workers,
                options.threads() * 4,
                pairs -> {
                  write(pairs, out);
                  progress.at("comparing", Math.min(end, taken.addAndGet(TASK)), all);
                });
        for (long from = manifest.compared; from < end; from += TASK) {
          long start = from;
          long stop = Math.min(end, from + TASK);
          work.submit(() -> comparers.get().compare(candidates, start, stop));
        }
        work.finish();
        out.seal();
      }
      manifest.pairParts++;
      manifest.compared = end;
      manifest.write();
    }
  }

  private static void write(List<PairRecord> pairs, SealedOutput out) throws IOException {
    for (PairRecord pair : pairs) {
      pair.write(out);
    }
  }
}
