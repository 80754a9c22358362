package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What was opened so far, to be closed together, the last first: at the end, or where one fails.
 */
final class Opened implements Closeable {

  private final Deque<Closeable> files = new ArrayDeque<>();

  <T extends Closeable> T add(T file) {
    files.push(file);
    return file;
  }

  /** Closes all because of a failure, which stays the one that counts. */
  void closeFor(Throwable failure) {
    try {
      close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public void close() throws IOException {
    while (!files.isEmpty()) {
      files.pop().close();
    }
  }
}
