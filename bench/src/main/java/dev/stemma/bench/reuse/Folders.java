package dev.stemma.bench.reuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder and the folders in it, while others may write there. */
final class Folders {

  private Folders() {}

  /** Returns the bytes of all files; of those that vanish meanwhile none. */
  static long bytes(Path folder) {
    long bytes = 0;
    for (Path path : all(folder)) {
      try {
        bytes += Files.isRegularFile(path) ? Files.size(path) : 0;
      } catch (IOException vanished) {
        // It was there a moment ago; a run tidies up behind itself.
      }
    }
    return bytes;
  }

  /** Removes a folder and all that is in it. */
  static void remove(Path folder) throws IOException {
    for (Path path : all(folder).reversed()) {
      Files.deleteIfExists(path);
    }
  }

  private static List<Path> all(Path folder) {
    try (Stream<Path> walked = Files.walk(folder)) {
      return walked.toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (UncheckedIOException vanished) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
