package dev.stemma.cli;

import dev.stemma.lineage.Progress;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Shows how far long work has come, on one line that is written over and gone at the end. Where
 * nobody watches, a plain line now and then tells a log that the work goes on. Safe for use by
 * several threads.
 */
final class ProgressLine implements Progress, AutoCloseable {

  // Work that is over sooner needs no progress.
  private static final long FIRST_AFTER = TimeUnit.MILLISECONDS.toNanos(700);
  private static final long WATCHED_EVERY = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long LOGGED_EVERY = TimeUnit.SECONDS.toNanos(20);
  private static final String ERASE = "\r\033[K";

  private final PrintStream err;
  private final boolean watched;
  private final LongSupplier clock;
  private long last;
  private long pause;
  private boolean shown;

  ProgressLine(Console console) {
    this(console, System::nanoTime);
  }

  /** A line that reads the time, in nanoseconds from any start, off a given clock. */
  ProgressLine(Console console, LongSupplier clock) {
    this.clock = clock;
    last = clock.getAsLong();
    err = console.err();
    watched = console.watched();
    pause = watched ? FIRST_AFTER : LOGGED_EVERY;
  }

  @Override
  public synchronized void at(String stage, int done, int total) {
    long now = clock.getAsLong();
    if (now - last < pause) {
      return;
    }
    last = now;
    String line = "stemma: " + stage + " " + done + " of " + total;
    if (watched) {
      pause = WATCHED_EVERY;
      shown = true;
      err.print(ERASE + line);
      err.flush();
    } else {
      err.println(line);
    }
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    if (shown) {
      err.print(ERASE);
      err.flush();
      shown = false;
    }
  }
}
