package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseMemoryTest {

  private static final String SHARED =
      "The lighthouse keepers of Ostrand have asked for a second boat, since the one they have is"
          + " forty years old and takes in water whenever the wind stands in the north-west.";

  @TempDir private Path folder;

  @Test
  void sizesAreReadWithAndWithoutAUnit() {
    assertThat(MemoryBound.of("1g")).isEqualTo(MemoryBound.DEFAULT);
    assertThat(MemoryBound.of("1024M")).isEqualTo(MemoryBound.DEFAULT);
    assertThat(MemoryBound.of("1073741824")).isEqualTo(MemoryBound.DEFAULT);
    for (String wrong : List.of("", "much", "-1g", "255m", "1k", "99999999999g")) {
      assertThatThrownBy(() -> MemoryBound.of(wrong))
          .describedAs(wrong)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatIsNamedInsteadIsReadAgain() {
    for (String size : List.of("256m", "1g", "1500m", "300000001", "8589934591g")) {
      MemoryBound more = MemoryBound.of(size).twice();
      assertThat(MemoryBound.of(more.option()).bytes()).isEqualTo(more.bytes() >> 20 << 20);
    }
    assertThat(MemoryBound.DEFAULT.twice().option()).isEqualTo("2048m");
  }

  @Test
  void theHeapLeavesRoomForJavaItself() {
    assertThat(MemoryBound.DEFAULT.heap()).isEqualTo(768L << 20);
    assertThat(MemoryBound.of("4g").heap()).isEqualTo(3840L << 20);
    assertThat(MemoryBound.of("256m").heap()).isEqualTo(192L << 20);
  }

  @Test
  void aHeapThatDoesNotFitTheBoundIsSaid() {
    assertThat(MemoryBound.DEFAULT.mismatch(760L << 20)).isEmpty();
    assertThat(MemoryBound.DEFAULT.mismatch(6L << 30).orElseThrow())
        .contains("6.0 GB", "more than the 1.0 GB", "-Xmx768m");
    assertThat(MemoryBound.of("4g").mismatch(760L << 20).orElseThrow())
        .contains("760 MB", "works within that", "-Xmx3840m");
  }

  @Test
  void whereMemoryRunsOutItIsSaidAndTheRunCanGoOn() throws Exception {
    Path corpus = folder.resolve("corpus.jsonl");
    try (Writer out = Files.newBufferedWriter(corpus)) {
      out.write("{\"id\":\"a\",\"text\":\"" + SHARED + "\"}\n");
      out.write("{\"id\":\"b\",\"text\":\"It was said again. " + SHARED + "\"}\n");
      out.write("{\"id\":\"c\",\"text\":\"");
      for (int i = 0; i < 2_000_000; i++) {
        out.write("number " + Integer.toHexString(i * 0x9E3779B1) + " ");
      }
      out.write("\"}\n");
    }
    Run starved = start("-Xmx40m", corpus);
    assertThat(starved.code()).describedAs(starved.err()).isEqualTo(1);
    assertThat(starved.err()).contains("out of memory", "--memory", "--resume");
    assertThat(named(starved)).isEqualTo(MemoryBound.of("2g"));
    assertThat(starved.err()).doesNotContain("Exception", "\tat ");

    Run fed = start("-Xmx400m", corpus, "--resume");
    assertThat(fed.code()).describedAs(fed.err()).isZero();
    assertThat(Files.readAllLines(folder.resolve("out/pairs.jsonl"))).hasSize(1);
  }

  @Test
  void whereMemoryRunsOutWhileOneTextIsLookedForItIsSaid() throws Exception {
    Path corpus = folder.resolve("corpus.jsonl");
    Files.writeString(corpus, "{\"id\":\"a\",\"text\":\"" + SHARED + "\"}\n");
    assertThat(start("-Xmx400m", corpus).code()).isZero();
    Path asked = folder.resolve("asked.txt");
    Files.writeString(asked, (SHARED + "\n").repeat(40_000));
    Run starved =
        java("-Xmx24m", "find", asked.toString(), "--in", folder.resolve("out").toString());
    assertThat(starved.code()).describedAs(starved.err()).isEqualTo(1);
    assertThat(starved.err()).contains("out of memory", "--memory").doesNotContain("--resume");
    assertThat(named(starved)).isEqualTo(MemoryBound.of("2g"));
    assertThat(starved.err()).doesNotContain("Exception", "\tat ");
  }

  /** Reads the size that a line names as a user would who followed it. */
  private static MemoryBound named(Run starved) {
    Matcher line = Pattern.compile("such as (.*) by --memory").matcher(starved.err());
    assertThat(line.find()).describedAs(starved.err()).isTrue();
    return MemoryBound.of(line.group(1));
  }

  private record Run(int code, String err) {}

  private Run start(String heap, Path corpus, String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of("reuse", corpus.toString(), "--out", folder.resolve("out").toString()));
    arguments.addAll(List.of(more));
    return java(heap, arguments.toArray(String[]::new));
  }

  private Run java(String heap, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.stemma.cli.Main"));
    command.addAll(List.of(arguments));
    Path err = folder.resolve("err");
    Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
    try {
      process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    } catch (IOException e) {
      process.destroyForcibly();
      throw e;
    }
    return new Run(process.exitValue(), Files.readString(err, StandardCharsets.UTF_8));
  }
}
