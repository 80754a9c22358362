package dev.stemma.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills the real command, so that nothing of it clears up, while it works at this or that. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReuseKilledTest {

  private static final int ARTICLES = 300;
  private static final int KILLED = 137;

  @TempDir private Path folder;
  private Path corpus = Path.of("");
  private Path out = Path.of("");
  private List<Process> started = List.of();

  @BeforeEach
  void writeACorpus() throws IOException {
    out = folder.resolve("killed");
    corpus = folder.resolve("corpus.jsonl");
    Files.write(corpus, IntStream.range(0, ARTICLES).mapToObj(ReuseKilledTest::record).toList());
  }

  @AfterEach
  void endWhatAFailureLeftRunning() {
    started.forEach(Process::destroyForcibly);
  }

  /** Every third article takes from the one before it. */
  private static String record(int article) {
    int told = article % 3 == 2 ? article - 1 : article;
    return String.format(
        "{\"id\":\"a%03d\",\"series\":\"series %d\",\"date\":\"2031-03-%02d\",\"text\":\"The ferry"
            + " %d left the pier of Lower Marvane at %d past six with %d passengers and a load of"
            + " %x and %x for the islands, and came back at dusk. Then %x.\"}",
        article,
        article % 5,
        1 + article % 28,
        told,
        told,
        told * 7,
        told * 0x9E3779B1,
        told * 0x85EBCA6B,
        article * 0xC2B2AE35);
  }

  /** Files whose first form a pipe can hold the place of: no step before sweeps it away. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "index/manifest.part",
        "index/texts-00000.part",
        "index/seeds-00000-0.part",
        ".pairs.jsonl.part",
        ".clusters.jsonl.part",
        ".reuse.json.part",
        "csv/.pairs.csv.part",
        ".reuse.html.part"
      })
  void goesOnToTheSameFilesFromWhereItWrote(String written) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs mkfifo");
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "needs Linux to see what is open");
    Path pipe = out.resolve(written);
    Files.createDirectories(pipe.resolveSibling(""));
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    // Into a pipe that is full and that nobody reads the command cannot write a byte.
    try (FileChannel full =
        FileChannel.open(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      Thread.ofPlatform().daemon().start(() -> fill(full));
      Process process = start();
      while (!hasOpen(process, pipe.toRealPath())) {
        assertThat(process.isAlive()).as("lives, without having opened " + pipe).isTrue();
        Thread.sleep(1);
      }
      kill(process);
      assertThat(process.exitValue()).isEqualTo(KILLED);
    }
    Files.delete(pipe);
    assertGoesOnToTheSameFiles();
  }

  private static void fill(FileChannel pipe) {
    try {
      while (pipe.write(ByteBuffer.allocate(1 << 10)) > 0) {
        // It ends when the pipe is closed.
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private static boolean hasOpen(Process process, Path file) throws IOException {
    try (Stream<Path> opened = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
      for (Path each : opened.toList()) {
        if (leadsTo(each, file)) {
          return true;
        }
      }
      return false;
    } catch (NoSuchFileException ended) {
      return false;
    }
  }

  private static boolean leadsTo(Path link, Path file) throws IOException {
    try {
      return Files.readSymbolicLink(link).equals(file);
    } catch (NoSuchFileException closed) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"MATCH", "COMPARE", "WRITE"})
  void goesOnToTheSameFilesFromTheStepThatItHadCome(String step) throws Exception {
    Process process = start();
    Path manifest = out.resolve("index/manifest");
    while (process.isAlive() && !manifest(manifest).contains("stage=" + step + "\n")) {
      Thread.onSpinWait();
    }
    kill(process);
    assertGoesOnToTheSameFiles();
  }

  private static String manifest(Path file) throws IOException {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  private void assertGoesOnToTheSameFiles() throws IOException {
    Path whole = folder.resolve("whole");
    Run run = Run.of("reuse", corpus.toString(), "--out", whole.toString());
    assertThat(run.code()).describedAs(run.err()).isZero();
    Run resumed = Run.of("reuse", corpus.toString(), "--out", out.toString(), "--resume");
    assertThat(resumed.code()).describedAs(resumed.err()).isZero();
    assertThat(files(out)).isEqualTo(files(whole)).containsKey("reuse.html");
  }

  private Process start() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "reuse",
                corpus.toString(),
                "--out",
                out.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    started = List.of(process);
    return process;
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  /** Returns what is in all files, those of the index too. */
  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString(), Files.readString(file, ISO_8859_1));
      }
    }
    return files;
  }
}
