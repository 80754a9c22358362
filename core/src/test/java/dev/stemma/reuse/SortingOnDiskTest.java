package dev.stemma.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not fit memory is sorted on disk, and must come out as if it had fitted. */
class SortingOnDiskTest {

  private static final ReuseProgress SILENT = (step, done, all) -> {};

  @TempDir private Path folder;
  private Manifest manifest = new Manifest(Path.of(""));
  private ExecutorService workers = Executors.newFixedThreadPool(2);

  @BeforeEach
  void makeAFolder() {
    manifest = new Manifest(folder);
  }

  @AfterEach
  void stop() {
    workers.close();
  }

  @Test
  void longsAreSortedAsUnsignedByTheBitsAskedFor() {
    Random random = new Random(7);
    for (int bits : new int[] {0, 8, 26, 40, 64}) {
      long[] values =
          random.longs(50_000).map(value -> bits == 0 ? 5 : value >>> (64 - bits)).toArray();
      long[] expected = values.clone();
      Arrays.sort(expected);
      expected = unsigned(expected);
      RadixSort.sort(values, values.length, new long[values.length], 0);
      assertThat(values).describedAs(bits + " bits").isEqualTo(expected);
    }
    long[] pairs = new long[20_000];
    Arrays.setAll(pairs, i -> ((long) random.nextInt(300) << 12) | (i & 0xFFF));
    RadixSort.sort(pairs, pairs.length, new long[pairs.length], 12);
    assertThat(Arrays.stream(pairs).map(value -> value >>> 12).toArray()).isSorted();
  }

  /** Seeds come so: their units are numbered in the order in which they are read. */
  @Test
  void whatComesInTheOrderOfTheLowerBitsStaysInItWhoeverSorts() throws IOException {
    for (int count : new int[] {10_000, 1 << 21}) {
      Random random = new Random(13);
      long[] values = new long[count];
      Arrays.setAll(values, i -> (long) random.nextInt(300) << 21 | i);
      long[] again = values.clone();
      RadixSort.sort(values, count, new long[count], 21);
      assertThat(values).isSorted();
      RadixSort.sort(again, count, new long[count], 21, workers);
      assertThat(again).isEqualTo(values);
    }
  }

  @Test
  void sortingKeepsToTheCallingThread() {
    long[] values = new Random(19).longs(1 << 20).toArray();
    // What another test left to do there must not be counted.
    ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.SECONDS);
    long before = ForkJoinPool.commonPool().getStealCount();
    RadixSort.sort(values, values.length, new long[values.length], 0);
    ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.SECONDS);
    assertThat(ForkJoinPool.commonPool().getStealCount()).isEqualTo(before);
  }

  private static long[] unsigned(long[] sorted) {
    return Arrays.stream(sorted).boxed().sorted(Long::compareUnsigned).mapToLong(v -> v).toArray();
  }

  @Test
  void countedPairsAreAddedUpOverAllRuns() throws IOException {
    manifest.units = 5_000;
    Random random = new Random(11);
    Map<Long, Integer> expected = new TreeMap<>();
    PairRuns runs = new PairRuns(manifest);
    PairCounts counts = new PairCounts(256, runs);
    for (int i = 0; i < 20_000; i++) {
      int one = random.nextInt(60) * 83;
      int other = random.nextInt(40) * 120 + 1;
      int weight = 1 + random.nextInt(4);
      counts.add(one, other, weight);
      long pair = PairCounts.pack(one, other, 0);
      expected.merge(pair, weight, Integer::sum);
    }
    counts.finish();
    expected.values().removeIf(weight -> weight < 12);
    Path file = manifest.file("candidates");
    runs.merge(12, file, 500, 2, workers);
    List<Long> found = new ArrayList<>();
    try (SealedInput in = SealedInput.open(file, SealedFile.Kind.CANDIDATES)) {
      SealedCursor values = new SealedCursor(in);
      for (long at = 0; at < in.length(); at += Long.BYTES) {
        found.add(values.getLong(at));
      }
    }
    assertThat(found)
        .isNotEmpty()
        .containsExactlyElementsOf(
            expected.entrySet().stream().map(each -> each.getKey() | each.getValue()).toList());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void runsOfSeedsBecomeOneInWhichEachIsFound() throws IOException {
    Random random = new Random(13);
    List<String> names = List.of("seeds-a", "seeds-b", "seeds-c");
    List<Long> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      List<Long> seeds = new ArrayList<>();
      for (int j = 0; j < 200_000; j++) {
        long hash = random.nextInt(4) == 0 ? 99L << 20 : random.nextLong() >>> Seeds.UNIT_BITS;
        seeds.add(hash << Seeds.UNIT_BITS | i * 200_000 + j);
      }
      seeds.sort(Long::compareUnsigned);
      all.addAll(seeds);
      try (SeedRunOutput out = new SeedRunOutput(manifest, names.get(i))) {
        for (long seed : seeds) {
          out.write(seed);
        }
        out.seal();
      }
    }
    all.sort(Long::compareUnsigned);
    ReuseOptions options = ReuseOptions.defaults().withMemory(ReuseOptions.LEAST_MEMORY);
    try (SeedMerge merge = new SeedMerge(manifest, names, options.withThreads(4));
        SeedRunOutput out = new SeedRunOutput(manifest, "seeds-all")) {
      merge.write(out, workers, SILENT);
      out.seal();
    }
    try (SealedInput in = SealedInput.open(manifest.file("seeds-all"), SealedFile.Kind.SEEDS);
        SeedRun run = SeedRun.open(manifest, "seeds-all")) {
      SealedCursor values = new SealedCursor(in);
      for (int i = 0; i < all.size(); i++) {
        assertThat(values.getLong((long) i * Long.BYTES)).isEqualTo(all.get(i));
      }
      IntList units = new IntList(16);
      run.units(99L << 20, 24, units);
      assertThat(units.size()).isEqualTo(24);
      for (int i = 0; i < all.size(); i += 997) {
        units.clear();
        run.units(all.get(i) >>> Seeds.UNIT_BITS, Integer.MAX_VALUE, units);
        int unit = (int) (all.get(i) & (1 << Seeds.UNIT_BITS) - 1);
        assertThat(Arrays.stream(units.toArray()).anyMatch(each -> each == unit)).isTrue();
      }
      units.clear();
      run.units((99L << 20) + 1, 24, units);
      assertThat(units.size()).isZero();
    }
  }

  @Test
  void sharedPairsComeInOrderThoughTheyDoNotFit() throws IOException {
    Comparator<SharedPair> order =
        Comparator.comparingInt(SharedPair::a).thenComparingInt(SharedPair::aStart);
    SharedPairSort sort = new SharedPairSort(manifest, order, 0);
    Random random = new Random(17);
    List<SharedPair> expected = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      SharedPair pair = new SharedPair(random.nextInt(50), i, i + 9, 1, 2, 3, 1000);
      expected.add(pair);
      sort.add(pair);
    }
    expected.sort(order);
    List<SharedPair> found = new ArrayList<>();
    sort.inOrder(found::add);
    assertThat(found).isEqualTo(expected);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
