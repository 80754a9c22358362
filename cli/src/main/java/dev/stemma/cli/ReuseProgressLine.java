package dev.stemma.cli;

import dev.stemma.reuse.ReuseProgress;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Shows step, rate and time left on one line that is written over; where nobody watches, as a plain
 * line now and then. Safe for use by several threads.
 */
final class ReuseProgressLine implements ReuseProgress, AutoCloseable {

  private static final long WATCHED_EVERY = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long LOGGED_EVERY = TimeUnit.SECONDS.toNanos(20);
  private static final String ERASE = "\r\033[K";

  private final Console console;
  private final LongSupplier clock;
  private String step = "";
  private long stepStart;
  private long startDone;
  private long last;
  private boolean shown;

  ReuseProgressLine(Console console) {
    this(console, System::nanoTime);
  }

  ReuseProgressLine(Console console, LongSupplier clock) {
    this.console = console;
    this.clock = clock;
    last = clock.getAsLong();
  }

  @Override
  public synchronized void at(String name, long done, long all) {
    long now = clock.getAsLong();
    if (!name.equals(step)) {
      step = name;
      stepStart = now;
      startDone = done;
    }
    if (now - last < (console.watched() ? WATCHED_EVERY : LOGGED_EVERY)) {
      return;
    }
    last = now;
    String line = "stemma: " + describe(done, all, now - stepStart);
    if (console.watched()) {
      shown = true;
      console.err().print(ERASE + line);
      console.err().flush();
    } else {
      console.err().println(line);
    }
  }

  private String describe(long done, long all, long nanos) {
    double seconds = nanos / 1e9;
    double rate = seconds > 0 ? (done - startDone) / seconds : 0;
    StringBuilder line = new StringBuilder(step);
    if (all > 0) {
      line.append(String.format(Locale.ROOT, " %d %%", Math.min(100, 100 * done / all)));
    }
    if (rate > 0) {
      line.append(String.format(Locale.ROOT, ", %,d a second", Math.round(rate)));
      if (all > done) {
        line.append(", ").append(time((all - done) / rate)).append(" left in this step");
      }
    }
    return line.toString();
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return whole >= 60 ? whole / 60 + " min " + whole % 60 + " s" : whole + " s";
  }

  @Override
  public void close() {
    erase();
  }

  /** Takes the line away. */
  synchronized void erase() {
    if (shown) {
      console.err().print(ERASE);
      console.err().flush();
      shown = false;
    }
  }
}
