package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds the pairs of units that share seeds. A seed that stands in few units pairs each with each;
 * one that stands in more pairs each with the few that came out next after it and with the few that
 * came out first, so that the work grows with the number of units and a text that many took is
 * still followed from one to the next and back to where it began.
 */
final class Matching implements Closeable {

  /** A seed that stands in more units than this pairs neighbours in time only. */
  static final int COMMON = 24;

  /** With how many of the next units a common seed pairs one, */
  static final int NEIGHBOURS = 2;

  /** and with how many of the first, since one of them is most likely where it was taken from. */
  static final int EARLIEST = 3;

  /** A seed weighs the more the rarer it is, but no more than this. */
  static final int RAREST = 4;

  /** What the seeds that a pair shares must weigh for it to be compared. */
  static final int LEAST_WEIGHT = 12;

  private final Manifest manifest;
  private final Store store;
  private final ReuseOptions options;
  private final Opened opened = new Opened();
  private final SealedInputs oldRuns;
  private final SealedInputs newRuns;
  private final NearestUnits nearest;
  private final BitSet copied = new BitSet();

  Matching(Manifest manifest, Store store, ReuseOptions options) throws IOException {
    this.manifest = manifest;
    this.store = store;
    this.options = options;
    nearest = new NearestUnits(store::orderKey, manifest.baseUnits);
    try {
      oldRuns = opened.add(open(manifest, manifest.runs));
      newRuns = opened.add(open(manifest, manifest.newRuns));
    } catch (IOException | RuntimeException | Error e) {
      opened.closeFor(e);
      throw e;
    }
    for (int unit = 0; unit < store.units(); unit++) {
      if (store.copyOf(unit) >= 0) {
        copied.set(store.copyOf(unit));
      }
    }
  }

  private static SealedInputs open(Manifest manifest, List<String> names) throws IOException {
    return SealedInputs.open(names.stream().map(manifest::file).toList(), SealedFile.Kind.SEEDS);
  }

  static Path candidates(Manifest manifest) {
    return manifest.file("candidates");
  }

  /** Writes the candidates. */
  void match(ExecutorService workers, ReuseProgress progress) throws IOException {
    int parts = options.threads() * 8;
    // Of two longs each, in half of the memory.
    int perWorker = Math.clamp(options.memory() / 40 / options.threads(), 1 << 16, 1 << 26);
    PairRuns runs = new PairRuns(manifest);
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int thread = 0; thread < options.threads(); thread++) {
      running.add(
          workers.submit(() -> {
            PairCounts counts = new PairCounts(perWorker, runs);
            for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
              matchPart(part, parts, counts);
              synchronized (progress) {
                progress.at("matching", done.incrementAndGet(), parts);
              }
            }
            counts.finish();
            return null;
          }));
    }
    for (Future<?> worker : running) {
      Workers.await(worker);
    }
    runs.merge(LEAST_WEIGHT, candidates(manifest), perWorker, options.threads(), workers);
  }

  private void matchPart(int part, int parts, PairCounts counts) throws IOException {
    long from = boundary(part, parts);
    boolean last = part == parts - 1;
    long to = boundary(part + 1, parts);
    List<Run> fresh = open(newRuns, from, to, last);
    List<Run> old = open(oldRuns, from, to, last);
    IntList units = new IntList(64);
    while (true) {
      long hash = -1;
      boolean any = false;
      for (Run run : fresh) {
        if (!run.isOver()) {
          long value = run.value() >>> Seeds.UNIT_BITS;
          hash = any ? Math.min(hash, value) : value;
          any = true;
        }
      }
      if (!any) {
        return;
      }
      units.clear();
      for (Run run : old) {
        run.seek(hash << Seeds.UNIT_BITS);
        take(run, hash, units);
      }
      for (Run run : fresh) {
        take(run, hash, units);
      }
      if (units.size() > 1) {
        pair(units, counts);
      }
    }
  }

  private static long boundary(int part, int parts) {
    long hashes = 1L << Seeds.HASH_BITS;
    return (hashes / parts * part) << Seeds.UNIT_BITS;
  }

  private static List<Run> open(SealedInputs files, long from, long to, boolean last)
      throws IOException {
    List<Run> runs = new ArrayList<>();
    for (SealedInput file : files.files()) {
      long size = file.length() / Long.BYTES;
      long start = Run.firstNotLess(file, from, 0);
      runs.add(new Run(file, start, last ? size : Run.firstNotLess(file, to, start)));
    }
    return runs;
  }

  private static void take(Run run, long hash, IntList units) throws IOException {
    while (!run.isOver() && run.value() >>> Seeds.UNIT_BITS == hash) {
      units.add((int) run.value() & (1 << Seeds.UNIT_BITS) - 1);
      run.advance();
    }
  }

  private void pair(IntList units, PairCounts counts) throws IOException {
    int size = units.size();
    if (size <= COMMON) {
      int weight = Math.clamp(COMMON / size, 1, RAREST);
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size; j++) {
          add(units.get(i), units.get(j), weight, counts);
        }
      }
      return;
    }
    int[] inOrder = inOrder(nearest.of(units));
    for (int i = 0; i < inOrder.length; i++) {
      for (int j = i + 1; j < Math.min(inOrder.length, i + 1 + NEIGHBOURS); j++) {
        add(inOrder[i], inOrder[j], 1, counts);
      }
      for (int j = 0; j < Math.min(EARLIEST, i - NEIGHBOURS); j++) {
        add(inOrder[j], inOrder[i], 1, counts);
      }
    }
  }

  /** Returns units in an order that depends on no input's: by day, then by what their text is. */
  private int[] inOrder(IntList units) {
    int size = units.size();
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = store.orderKey(units.get(i));
    }
    Arrays.sort(keys);
    int[] inOrder = new int[size];
    Arrays.fill(inOrder, -1);
    for (int i = 0; i < size; i++) {
      int place = Arrays.binarySearch(keys, store.orderKey(units.get(i)));
      while (place > 0 && keys[place - 1] == keys[place]) {
        place--;
      }
      while (inOrder[place] >= 0) {
        place++;
      }
      inOrder[place] = units.get(i);
    }
    return inOrder;
  }

  private void add(int one, int other, int weight, PairCounts counts) throws IOException {
    boolean isNew = one >= manifest.baseUnits || other >= manifest.baseUnits;
    if (isNew && !belongToOneArticleOnly(one, other)) {
      // As they will be compared, so that those with one left text stand together.
      boolean turned = store.isLeft(other, one);
      counts.add(turned ? other : one, turned ? one : other, weight);
    }
  }

  /**
   * What an article shares with itself is no reuse, unless another has a copy of one of the two.
   */
  private boolean belongToOneArticleOnly(int one, int other) {
    return store.articleOf(one) == store.articleOf(other) && !copied.get(one) && !copied.get(other);
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
