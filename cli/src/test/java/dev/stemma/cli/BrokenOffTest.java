package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Breaks the real command off as Ctrl-C does, amid many files. */
@Timeout(120)
class BrokenOffTest {

  private static final int PAGES = 1_500;
  private static final int INTERRUPT = 2;

  @TempDir private Path folder;

  @BeforeEach
  void writePages() throws IOException {
    assumeTrue(Files.exists(Path.of("/proc/self/status")), "needs Linux to send the signal");
    assumeFalse(isIgnored(), "the tests were started where Ctrl-C is ignored");
    Path pages = Files.createDirectories(folder.resolve("pages"));
    for (int page = 0; page < PAGES; page++) {
      StringBuilder html = new StringBuilder("<html><body><h1>Quay to be rebuilt</h1>");
      for (int day = 0; day < 40; day++) {
        html.append("<p>The harbour council of Tarnovik spoke of the quay of pier ")
            .append(page)
            .append(" on day ")
            .append(day)
            .append(", and asked the ministry for half of the cost once more.</p>");
      }
      Files.writeString(pages.resolve(String.format("%04d.html", page)), html + "</body></html>");
    }
  }

  @Test
  void linesThatWerePrintedAreWhole() throws Exception {
    Process process = start("extract", "--json", folder.resolve("pages").toString());
    byte[] printed;
    try (InputStream out = process.getInputStream()) {
      byte[] first = out.readNBytes(100_000);
      // Nobody reads now: the command is held within a line when the signal comes.
      Thread.sleep(1_000);
      interrupt(process);
      Thread.sleep(500);
      byte[] rest = out.readAllBytes();
      printed = new byte[first.length + rest.length];
      System.arraycopy(first, 0, printed, 0, first.length);
      System.arraycopy(rest, 0, printed, first.length, rest.length);
    }

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    String lines = new String(printed, StandardCharsets.UTF_8);
    assertThat(lines).endsWith("}\n");
    List<String> all = lines.lines().toList();
    assertThat(all).hasSizeBetween(2, PAGES - 1);
    all.forEach(line -> assertThat(JsonMapper.shared().readTree(line).has("article")).isTrue());
  }

  @Test
  void filesThatWereWrittenAreWholeAndNoPartsAreLeft() throws Exception {
    Path out = folder.resolve("out");
    Process process =
        start("extract", "--json", folder.resolve("pages").toString(), "--out", out.toString());
    while (process.isAlive() && count(out) < 20) {
      Thread.sleep(5);
    }
    interrupt(process);

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    try (Stream<Path> files = Files.walk(out)) {
      List<Path> written = files.filter(Files::isRegularFile).toList();
      assertThat(written).hasSizeBetween(20, PAGES - 1);
      for (Path file : written) {
        assertThat(file.getFileName().toString()).endsWith(".json").doesNotStartWith(".");
        assertThat(Files.readString(file)).endsWith("}\n");
      }
    }
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName()),
                Stream.of(arguments))
            .toList();
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void interrupt(Process process) throws Exception {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  private static long count(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  /** Processes inherit that a signal is ignored, as those behind an ampersand of a script do. */
  private static boolean isIgnored() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> Long.parseUnsignedLong(line.substring(line.indexOf(':') + 1).strip(), 16))
        .anyMatch(ignored -> (ignored >>> (INTERRUPT - 1) & 1) == 1);
  }
}
