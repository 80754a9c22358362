package dev.stemma.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that nobody ever sees half of it. */
final class AtomicFile {

  /** Something that writes itself. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes beside the file and moves the result over it. What is not a regular file, such as a
   * device or a pipe, cannot be replaced and is written to; a symbolic link stays and what it names
   * is replaced.
   *
   * @throws IOException if it cannot be written; what stood there before still does
   */
  static void write(Path file, Content content) throws IOException {
    if (isNoRegularFile(file)) {
      writeTo(file, content);
      return;
    }
    Path target = target(file);
    Path beside = beside(target);
    // A run that the user breaks off clears up after itself.
    Thread sweeper = new Thread(() -> beside.toFile().delete());
    Runtime.getRuntime().addShutdownHook(sweeper);
    try {
      replace(target, beside, content);
    } finally {
      removeHook(sweeper);
    }
  }

  /**
   * Does the same within {@link Unbroken}, which sees to it that a signal finds the work done. Such
   * a signal runs all that clears up side by side, so nothing may sweep away what is being written.
   *
   * @throws IOException if it cannot be written; what stood there before still does
   */
  static void writeUnbroken(Path file, Content content) throws IOException {
    if (isNoRegularFile(file)) {
      writeTo(file, content);
    } else {
      Path target = target(file);
      replace(target, beside(target), content);
    }
  }

  private static boolean isNoRegularFile(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  private static Path target(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  private static Path beside(Path target) {
    return target.resolveSibling(
        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
  }

  private static void replace(Path target, Path beside, Content content) throws IOException {
    try {
      writeTo(beside, content);
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void writeTo(Path file, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(out);
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hook with it.
    }
  }
}
