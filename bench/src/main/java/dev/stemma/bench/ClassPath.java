package dev.stemma.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a measure's libraries weigh. */
final class ClassPath {

  private static final double MEGABYTE = 1e6;

  private ClassPath() {}

  /** Returns the size of the jars that only this measure needs; 0 for ours, which need none. */
  static double megabytes(Object measure) {
    if (!(measure instanceof Packaged packaged)) {
      return 0;
    }
    long bytes = 0;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (packaged.jars().stream().anyMatch(path.getFileName().toString()::startsWith)) {
        bytes += size(path);
      }
    }
    return bytes / MEGABYTE;
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
