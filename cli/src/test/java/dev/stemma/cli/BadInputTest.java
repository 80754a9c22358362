package dev.stemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever one input is, the results of the others stand. */
class BadInputTest {

  private static final int LARGEST = 100_000_000;

  @TempDir private Path folder;
  private String statement = "";
  private String report = "";

  @BeforeEach
  void write() throws IOException {
    statement = Texts.statement(folder).toString();
    report = Texts.report(folder).toString();
  }

  static Stream<Arguments> setAside() {
    return Stream.of(
        Arguments.of("empty", new byte[0]),
        Arguments.of("empty", " \n\t\r\n\uFEFF".getBytes(UTF_8)),
        Arguments.of("binary", picture()),
        Arguments.of("binary", archive()),
        Arguments.of("binary", noise()),
        Arguments.of("not-an-article", LOGIN_PAGE.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @MethodSource
  void setAside(String kind, byte[] bytes) throws IOException {
    Path bad = Files.write(folder.resolve("bad.html"), bytes);

    assertOnlySetAside(kind, bad);
  }

  @Test
  void aMissingFileIsUnreadable() {
    assertOnlySetAside("unreadable", folder.resolve("none.html"));
  }

  @Test
  void aLinkToNowhereIsUnreadable() throws IOException {
    assertOnlySetAside(
        "unreadable",
        Files.createSymbolicLink(folder.resolve("link.html"), folder.resolve("none")));
  }

  @Test
  void aFolderWithoutPagesIsEmpty() throws IOException {
    assertOnlySetAside("empty", Files.createDirectory(folder.resolve("nothing")));
  }

  @Test
  void moreThanTheBoundIsTooLarge() throws IOException {
    Path bad = folder.resolve("large.txt");
    byte[] line =
        "The ferry to Ostrel sailed again on Tuesday, and nobody waved.\n".getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(bad)) {
      byte[] block = String.valueOf(new String(line, UTF_8)).repeat(10_000).getBytes(UTF_8);
      for (long written = 0; written <= LARGEST; written += block.length) {
        out.write(block);
      }
    }

    assertOnlySetAside("too-large", bad);
  }

  @Test
  void anEndlessInputIsTooLarge() {
    assertOnlySetAside("too-large", Path.of("/dev/zero"));
  }

  @Test
  void aPageNestedDeeplyIsTooComplex() throws IOException {
    String nested = "<div>".repeat(200_000);
    Path deep =
        Files.writeString(folder.resolve("deep.html"), Texts.REPORT.replace("<p>", nested + "<p>"));

    assertOnlySetAside("too-complex", deep);
  }

  @Test
  void aPageThatBreaksOffIsUsedWithAWarning() throws IOException {
    int half = Texts.REPORT.indexOf("crowns to each");
    Path cut = Files.writeString(folder.resolve("cut.html"), Texts.REPORT.substring(0, half));

    Run run = Run.of("trace", "--json", cut.toString(), statement);

    assertThat(run.code()).isZero();
    assertThat(run.problems()).containsExactly(cut + " truncated");
    assertThat(run.json().get("articles")).hasSize(2);
  }

  @Test
  void aPageInAnotherCharsetThanItSaysIsUsedWithAWarning() throws IOException {
    Path wrong =
        Files.write(
            folder.resolve("wrong.html"), Texts.REPORT.getBytes(Charset.forName("windows-1252")));

    Run run = Run.of("trace", "--json", wrong.toString(), statement);

    assertThat(run.code()).isZero();
    assertThat(run.problems()).containsExactly(wrong + " wrong-charset");
    assertThat(run.out()).contains("“We inspected every hull");
  }

  @Test
  void theSameFileTwiceStandsOnceWithAWarning() {
    Run run = Run.of("trace", "--json", report, statement, report);

    assertThat(run.code()).isZero();
    assertThat(run.problems()).containsExactly(report + " duplicate");
    assertThat(run.json().get("articles")).hasSize(2);
  }

  @Test
  void aCopyUnderAnotherNameIsADuplicateWhicheverIsNamedFirst() throws IOException {
    Path copy = Files.copy(Path.of(report), folder.resolve("a-copy.html"));

    Run run = Run.of("trace", "--json", report, statement, copy.toString());

    assertThat(run.problems()).hasSize(1).allMatch(problem -> problem.endsWith(" duplicate"));
    assertThat(run.out())
        .isEqualTo(Run.of("trace", "--json", copy.toString(), report, statement).out());
  }

  @Test
  void nothingButBadInputsFails() {
    Run run = Run.of("trace", folder.resolve("none.html").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("none.html: set aside");
  }

  @Test
  void fiveHundredFilesAtOnce() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("trace", "--json", "--html"));
    arguments.add(folder.resolve("page.html").toString());
    Random random = new Random(500);
    for (int i = 0; i < 500; i++) {
      String text =
          Texts.STATEMENT.replace("14 ferries", (2 + i) + " ferries")
              + "\nThe harbour master counted "
              + random.nextInt(100_000)
              + " gulls.\n";
      arguments.add(Files.writeString(folder.resolve("file-" + i + ".txt"), text).toString());
    }

    Run run = Run.of(arguments.toArray(String[]::new));

    assertThat(run.code()).isZero();
    assertThat(run.json().get("articles")).hasSize(500);
  }

  private void assertOnlySetAside(String kind, Path bad) {
    Run run = Run.of("trace", "--json", bad.toString(), statement, report);

    assertThat(run.problems()).containsExactly(bad + " " + kind);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains(bad + ": set aside: ");
    assertThat(run.json().get("articles")).hasSize(2);
    assertThat(run.json().get("derivations")).hasSize(1);
  }

  private static byte[] picture() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H'};
  }

  private static byte[] archive() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("report.html"));
      zip.write(Texts.REPORT.getBytes(UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] noise() {
    byte[] noise = new byte[5_000];
    new Random(7).nextBytes(noise);
    return noise;
  }

  private static final String LOGIN_PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><title>Log in - The Sarrel Courier</title></head>
      <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <form action="/login"><label>Name <input name="n"></label>
      <label>Password <input type="password" name="p"></label><button>Log in</button></form>
      <footer><a href="/terms">Terms</a></footer></body></html>
      """;
}
