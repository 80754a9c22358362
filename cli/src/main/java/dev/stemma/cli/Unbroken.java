package dev.stemma.cli;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets what is being written get whole before a signal, such as Ctrl-C gives, ends the process, and
 * nothing begin after it.
 */
final class Unbroken implements AutoCloseable {

  /** Something that writes. */
  interface Work {
    void run() throws IOException;
  }

  /** A reader who has gone to sleep keeps nobody from breaking off. */
  private static final int PATIENCE_SECONDS = 3;

  /** Fair: who writes one result after the other would else take it again before the hook does. */
  private final ReentrantLock writing = new ReentrantLock(true);

  /** Keeps the lock once it has it: whoever would write then waits for the end of the process. */
  private final Thread hook = new Thread(this::await);

  Unbroken() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void await() {
    try {
      if (!writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("stemma: broken off within a result; its reader took no more");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does work that a signal does not break off. */
  void run(Work work) throws IOException {
    writing.lock();
    try {
      work.run();
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hook with it.
    }
  }
}
