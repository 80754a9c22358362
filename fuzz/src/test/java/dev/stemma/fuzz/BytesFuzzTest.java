package dev.stemma.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.stemma.extract.ExtractionInvariants;

/** Any bytes: charsets, compression, formats. */
class BytesFuzzTest {

  @FuzzTest(maxDuration = "30m")
  void anyBytesAreExtractedOrSetAside(byte[] bytes) {
    ExtractionInvariants.check(bytes);
  }
}
