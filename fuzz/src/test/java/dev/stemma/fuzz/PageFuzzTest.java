package dev.stemma.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.stemma.extract.ExtractionInvariants;
import java.nio.charset.StandardCharsets;

/** HTML pages, each begun so that it is taken for one. */
class PageFuzzTest {

  @FuzzTest(maxDuration = "30m")
  void everyPageIsExtractedOrSetAside(FuzzedDataProvider data) {
    String page = "<!DOCTYPE html><html>" + Fragments.of(data, Fragments.MARKUP, Fragments.TEXT);
    ExtractionInvariants.check(page.getBytes(StandardCharsets.UTF_8));
  }
}
