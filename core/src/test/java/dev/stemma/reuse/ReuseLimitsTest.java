package dev.stemma.reuse;

import static dev.stemma.reuse.InventedNews.article;
import static dev.stemma.reuse.InventedNews.corpus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too large is said, and what cannot be opened leaves nothing open. */
class ReuseLimitsTest {

  private static final ReuseOptions OPTIONS =
      ReuseOptions.defaults().withMemory(ReuseOptions.LEAST_MEMORY).withThreads(1);

  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  @TempDir private Path folder;

  private Manifest index() throws IOException {
    Path out = folder.resolve("out");
    Reuse.run(out, corpus(new InventedNews(3).articles(20)), OPTIONS, ReuseProgress.NONE);
    return Manifest.read(Reuse.indexFolder(out));
  }

  @Test
  void moreUnitsThanAnIndexTakesAreRefusedBeforeTheirNumbersRunIntoTheHashes() throws IOException {
    Manifest manifest = index();
    ExecutorService workers = Executors.newSingleThreadExecutor();
    try (Store known = new Store(manifest)) {
      manifest.units = (1 << Seeds.UNIT_BITS) - 1;
      manifest.records = 0;
      Corpus two =
          corpus(List.of(article("x", "one", 0, "the last"), article("y", "one", 0, "one more")));
      Ingest ingest = new Ingest(manifest, known, OPTIONS, workers, ReuseProgress.NONE, 100);
      assertThatThrownBy(() -> ingest.read(two))
          .isInstanceOf(ReuseException.class)
          .hasMessageContaining("67,108,864");
      assertThat(manifest.units).isEqualTo(1 << Seeds.UNIT_BITS);
    } finally {
      workers.shutdown();
    }
  }

  @Test
  void idsOfUpToTwoGigabytesHaveRoomAndMoreAreRefused() throws IOException {
    assertThat(IdList.capacity(1_000)).isBetween(1_500, 2_000);
    assertThat(IdList.capacity(1_500_000_000L)).isGreaterThan(1_500_000_000);
    assertThat(IdList.capacity(Integer.MAX_VALUE - 8L)).isEqualTo(Integer.MAX_VALUE - 8);
    assertThatThrownBy(() -> IdList.capacity(1L << 31))
        .isInstanceOf(ReuseException.class)
        .hasMessageContaining("2 GB");
  }

  @Test
  void howeverMuchMemoryThereIsWhatIsMergedAtATimeFitsAnArrayOfBytes() {
    int seeds = SeedMerge.capacity(OPTIONS.withMemory(1L << 50));
    assertThat(Math.multiplyExact(seeds, 2 * Long.BYTES)).isPositive();
  }

  @Test
  void whatCannotBeOpenedLeavesNoFileOpen() throws IOException {
    Manifest manifest = index();
    tear(manifest, Segment.name(SealedFile.Kind.ARTICLES, 0));
    leavesNothingOpen(() -> new Store(manifest));
    leavesNothingOpen(() -> ReuseIndex.open(folder.resolve("out")));
  }

  @Test
  void anIndexWithoutItsSeedsLeavesNoFileOpen() throws IOException {
    Manifest manifest = index();
    tear(manifest, manifest.runs.getFirst());
    leavesNothingOpen(() -> ReuseIndex.open(folder.resolve("out")));
  }

  @Test
  void matchingAndMergingLeaveNoFileOpenWhereTheirRunsAreTorn() throws IOException {
    Manifest manifest = index();
    String whole = manifest.runs.getFirst();
    tear(manifest, "seeds-torn");
    manifest.newRuns = List.of("seeds-torn");
    try (Store store = new Store(manifest)) {
      leavesNothingOpen(() -> new Matching(manifest, store, OPTIONS));
    }
    leavesNothingOpen(() -> new SeedMerge(manifest, List.of(whole, "seeds-torn"), OPTIONS));
  }

  @Test
  void aRunOfSeedsThatCannotBeWrittenLeavesNoFileOpen() throws IOException {
    Manifest manifest = index();
    Files.createDirectory(manifest.file(SeedRun.fences("seeds-new") + ".part"));
    leavesNothingOpen(() -> new SeedRunOutput(manifest, "seeds-new"));
    Files.createDirectory(manifest.file(Segment.name(SealedFile.Kind.PROBLEMS, 9) + ".part"));
    leavesNothingOpen(() -> new SegmentWriter(manifest, 9));
  }

  private static void tear(Manifest manifest, String name) throws IOException {
    Files.writeString(manifest.file(name), "torn");
  }

  private void leavesNothingOpen(ThrowingCallable opening) {
    assumeTrue(Files.isDirectory(OPEN_FILES), "no " + OPEN_FILES + " here");
    long before = open();
    assertThatThrownBy(opening).isInstanceOf(IOException.class);
    assertThat(open()).isEqualTo(before);
  }

  /** Returns how many files of the index this process has open. */
  private long open() {
    try (Stream<Path> files = Files.list(OPEN_FILES)) {
      return files.filter(this::isOfTheIndex).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOfTheIndex(Path file) {
    try {
      return Files.readSymbolicLink(file).startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false; // closed meanwhile
    }
  }
}
