package dev.stemma.reuse;

import java.io.IOException;
import java.nio.file.Path;

final class Writing {
  Writing(Path out, Manifest m, Store s, ReuseOptions o, ReuseProgress p) {}
  void write() throws IOException {}
}
