package dev.stemma.reuse;

import static dev.stemma.reuse.InventedNews.article;
import static dev.stemma.reuse.InventedNews.corpus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too large is said, and what cannot be opened leaves nothing open. */
class ReuseLimitsTest {

  private static final ReuseOptions OPTIONS =
      ReuseOptions.defaults().withMemory(ReuseOptions.LEAST_MEMORY).withThreads(1);

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
}
