package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();

  @Test
  void shortWorkSaysNothing() {
    try (ProgressLine line = new ProgressLine(console(true), now::get)) {
      line.at("reading", 1, 2);
      line.at("reading", 2, 2);
    }

    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void longWorkIsShownOnALineThatIsGoneAtTheEnd() {
    try (ProgressLine line = new ProgressLine(console(true), now::get)) {
      now.addAndGet(TimeUnit.MILLISECONDS.toNanos(750));
      for (int i = 0; i < 100_000; i++) {
        now.addAndGet(TimeUnit.MICROSECONDS.toNanos(20));
        line.at("reading", i, 100_000);
      }
    }

    String shown = err.toString(StandardCharsets.UTF_8);
    assertThat(shown).startsWith("\r\033[Kstemma: reading 0 of 100000").endsWith("\r\033[K");
    assertThat(shown.chars().filter(unit -> unit == '\r').count()).isLessThan(50);
  }

  @Test
  void whereNobodyWatchesThereIsNoLineToWriteOver() {
    try (ProgressLine line = new ProgressLine(console(false), now::get)) {
      now.addAndGet(TimeUnit.MILLISECONDS.toNanos(750));
      line.at("reading", 1, 2);
    }

    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private Console console(boolean watched) {
    return new Console(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        OptionalInt.empty(),
        false,
        watched);
  }
}
