package dev.stemma.reuse;
import static org.assertj.core.api.Assertions.assertThat;
import org.junit.jupiter.api.Test;
/** What is too large is said, and what cannot be opened leaves nothing open. */
class ReuseLimitsTest {
  private static final ReuseOptions OPTIONS =
      ReuseOptions.defaults().withMemory(ReuseOptions.LEAST_MEMORY).withThreads(1);
  @Test
  void howeverMuchMemoryThereIsWhatIsMergedAtATimeFitsAnArrayOfBytes() {
    int seeds = SeedMerge.capacity(OPTIONS.withMemory(1L << 50));
    assertThat(Math.multiplyExact(seeds, 2 * Long.BYTES)).isPositive();
  }
}
