package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

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

  /** Closes all, though some cannot be; what the first of these says is thrown. */
  @Override
  public void close() throws IOException {
    List<IOException> failures = new ArrayList<>();
    while (!files.isEmpty()) {
      try {
        files.pop().close();
      } catch (IOException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      IOException first = failures.removeFirst();
      failures.forEach(first::addSuppressed);
      throw first;
    }
  }
}
