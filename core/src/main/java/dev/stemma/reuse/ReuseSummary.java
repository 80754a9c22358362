package dev.stemma.reuse;

import java.io.IOException;
import java.nio.file.Path;

/** What a run came to. */
public record ReuseSummary(
    long articles, long characters, long copies, long pairs, long passages, long clusters,
    long boilerplate, long problems) {

  static ReuseSummary read(Path out) throws IOException {
    return new ReuseSummary(0, 0, 0, 0, 0, 0, 0, 0);
  }
}
