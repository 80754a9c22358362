package dev.stemma.extract;

import dev.stemma.article.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of an input, read when they are needed, and no more of them than the bounds allow. */
interface InputBytes {

  /** Reads the bytes. */
  byte[] read() throws SetAsideException;

  /** A file. */
  static InputBytes of(Path path, Bounds bounds) {
    return () -> {
      if (Files.isDirectory(path)) {
        throw unreadable("is a folder; name the files in it");
      }
      if (!Files.exists(path)) {
        throw unreadable("does not exist; check the name");
      }
      if (!Files.isReadable(path)) {
        throw unreadable("may not be read; check its permissions");
      }
      try (InputStream in = Files.newInputStream(path)) {
        check(Files.size(path), bounds);
        return of(in, bounds).read();
      } catch (IOException e) {
        throw unreadable("cannot be read: " + e.getMessage());
      }
    };
  }

  /** A stream, which is not closed. */
  static InputBytes of(InputStream in, Bounds bounds) {
    return () -> {
      try {
        return in.readNBytes((int) Math.min(bounds.bytes() + 1, Integer.MAX_VALUE - 8));
      } catch (IOException e) {
        throw unreadable("cannot be read: " + e.getMessage());
      }
    };
  }

  /** Refuses an input that is larger than the bound. */
  static void check(long bytes, Bounds bounds) throws SetAsideException {
    if (bytes > bounds.bytes()) {
      throw new SetAsideException(
          ProblemKind.TOO_LARGE,
          "is larger than " + bounds.bytes() / 1_000_000 + " MB; give the article alone");
    }
  }

  private static SetAsideException unreadable(String reason) {
    return new SetAsideException(ProblemKind.UNREADABLE, reason);
  }
}
