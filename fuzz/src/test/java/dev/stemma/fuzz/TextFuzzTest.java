package dev.stemma.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.stemma.extract.ExtractionInvariants;
import java.nio.charset.StandardCharsets;

/** Plain text and plain-text captures of pages. */
class TextFuzzTest {

  @FuzzTest(maxDuration = "30m")
  void everyTextIsExtractedOrSetAside(FuzzedDataProvider data) {
    String text = Fragments.of(data, new String[][] {Fragments.TEXT});
    ExtractionInvariants.check(text.getBytes(StandardCharsets.UTF_8));
  }
}
