package dev.stemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Breaks the real command off as Ctrl-C does, amid many files. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BrokenOffTest {

  private static final int PAGES = 1_500;
  private static final int INTERRUPT = 2;

  /** For what comes within a second on an idle machine. */
  private static final int PATIENCE_SECONDS = 30;

  /** More than a pipe holds. */
  private static final int MANY_DAYS = 2_000;

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @BeforeEach
  void writePages() throws IOException {
    assumeTrue(Files.exists(Path.of("/proc/self/status")), "needs Linux to send the signal");
    assumeFalse(isIgnored(), "the tests were started where Ctrl-C is ignored");
    assumeTrue(isToldWhereThreadsWait(), "the kernel does not say where threads wait");
    Path pages = Files.createDirectories(folder.resolve("pages"));
    for (int page = 0; page < PAGES; page++) {
      Files.writeString(pages.resolve(String.format("%04d.html", page)), page(page, 40));
    }
  }

  @AfterEach
  void endWhatAFailureLeftRunning() {
    started.forEach(Process::destroyForcibly);
  }

  private static String page(int page, int days) {
    StringBuilder html = new StringBuilder("<html><body><h1>Quay to be rebuilt</h1>");
    for (int day = 0; day < days; day++) {
      html.append("<p>The harbour council of Tarnovik spoke of the quay of pier ")
          .append(page)
          .append(" on day ")
          .append(day)
          .append(", and asked the ministry for half of the cost once more.</p>");
    }
    return html + "</body></html>";
  }

  @Test
  void linesThatWerePrintedAreWhole() throws Exception {
    Process process = start("extract", "--json", folder.resolve("pages").toString());
    byte[] printed;
    try (InputStream out = process.getInputStream()) {
      byte[] first = out.readNBytes(100_000);
      // Nobody reads now: the command is held within a line when the signal comes.
      awaitBlockedWriter(process);
      interrupt(process);
      assertWaitsForItsReader(process);
      byte[] rest = out.readAllBytes();
      printed = new byte[first.length + rest.length];
      System.arraycopy(first, 0, printed, 0, first.length);
      System.arraycopy(rest, 0, printed, first.length, rest.length);
    }

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    String lines = new String(printed, UTF_8);
    assertThat(lines).endsWith("}\n");
    List<String> all = lines.lines().toList();
    assertThat(all).hasSizeBetween(2, PAGES - 1);
    all.forEach(line -> assertThat(JsonMapper.shared().readTree(line).has("article")).isTrue());
  }

  @Test
  void filesThatWereWrittenAreWholeAndNoPartsAreLeft() throws Exception {
    Files.writeString(folder.resolve("pages/0030.html"), page(30, MANY_DAYS));
    Path out = Files.createDirectories(folder.resolve("out"));
    Process process =
        start("extract", "--json", folder.resolve("pages").toString(), "--out", out.toString());
    // A pipe in the place of the file's first form holds the command within that file.
    Path pipe = out.resolve(".0030.html.json." + process.pid() + ".part");
    run("mkfifo", pipe.toString());
    Path before = out.resolve("0029.html.json");
    await(process, before.toString(), () -> Files.exists(before));
    String held;
    try (InputStream reader = Files.newInputStream(pipe)) {
      byte[] first = reader.readNBytes(1_000);
      awaitBlockedWriter(process);
      interrupt(process);
      assertWaitsForItsReader(process);
      held = new String(first, UTF_8) + new String(reader.readAllBytes(), UTF_8);
    }

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(errors())).doesNotContain("cannot write");
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(held).endsWith("}\n");
    assertThat(JsonMapper.shared().readTree(held).has("article")).isTrue();
    try (Stream<Path> files = Files.walk(out)) {
      List<Path> written = files.filter(file -> !Files.isDirectory(file)).toList();
      assertThat(written).hasSize(31).contains(out.resolve("0030.html.json"));
      for (Path file : written) {
        assertThat(file.getFileName().toString()).endsWith(".json").doesNotStartWith(".");
        if (Files.isRegularFile(file)) {
          assertThat(Files.readString(file)).endsWith("}\n");
        }
      }
    }
  }

  private Path errors() {
    return folder.resolve("errors");
  }

  /** Waits until a thread of the command stands in the system's write to a full pipe. */
  private static void awaitBlockedWriter(Process process) throws Exception {
    awaitThread(process, "wchan", "pipe_write");
  }

  /** A command that has the signal must neither end nor break off before its reader goes on. */
  private static void assertWaitsForItsReader(Process process) throws Exception {
    awaitThread(process, "comm", "SIGINT handler");
    // That something does not happen has no condition; this long, less than its patience, it may.
    assertThat(process.waitFor(500, TimeUnit.MILLISECONDS)).isFalse();
  }

  /** Waits for a thread that the kernel says so of. */
  private static void awaitThread(Process process, String file, String words) throws Exception {
    await(
        process,
        "a thread whose " + file + " has " + words,
        () -> anyThread(Long.toString(process.pid()), file, told -> told.contains(words)));
  }

  /** Fails unless what is awaited comes while the process lives, and in time. */
  private static void await(Process process, String what, BooleanSupplier seen) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!seen.getAsBoolean()) {
      assertThat(process.isAlive()).as("the command lives, still without " + what).isTrue();
      assertThat(System.nanoTime()).as("waited in vain for " + what).isLessThan(end);
      Thread.sleep(5);
    }
    assertThat(process.isAlive()).as("the command lives, with " + what).isTrue();
  }

  private static boolean anyThread(String process, String file, Predicate<String> test) {
    try (Stream<Path> threads = Files.list(Path.of("/proc", process, "task"))) {
      for (Path thread : threads.toList()) {
        if (test.test(told(thread.resolve(file)))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      // The process has ended.
      return false;
    }
  }

  private static String told(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      // The thread has ended meanwhile.
      return "";
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName()),
                Stream.of(arguments))
            .toList();
    Process process = new ProcessBuilder(command).redirectError(errors().toFile()).start();
    started.add(process);
    return process;
  }

  private static void interrupt(Process process) throws Exception {
    run("kill", "-INT", Long.toString(process.pid()));
  }

  private static void run(String... command) throws Exception {
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
  }

  /** Some kernels show a naught for every thread. Of those of a Java machine some always wait. */
  private static boolean isToldWhereThreadsWait() {
    return anyThread("self", "wchan", told -> !told.isEmpty() && !told.strip().equals("0"));
  }

  /** Processes inherit that a signal is ignored, as those behind an ampersand of a script do. */
  private static boolean isIgnored() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> Long.parseUnsignedLong(line.substring(line.indexOf(':') + 1).strip(), 16))
        .anyMatch(ignored -> (ignored >>> (INTERRUPT - 1) & 1) == 1);
  }
}
