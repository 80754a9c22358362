package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file for each input in a folder, and when it takes one. */
class ExtractFolderTest {

  @TempDir private Path folder;
  private String statement = "";
  private String report = "";

  @BeforeEach
  void write() throws IOException {
    statement = Texts.statement(folder).toString();
    report = Texts.report(folder).toString();
  }

  @Test
  void severalPagesNeedAFolder() {
    Run run = Run.of("extract", "--html", report, statement);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--out");
  }

  @Test
  void whatCannotBeReadCountsAsAPageTooForItsReasonsAreAPage() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();

    Run run = Run.of("extract", "--explain", "--html", report, empty);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("there are 2 inputs");
  }

  @Test
  void nothingIsWrittenOutsideTheFolderWhateverWayAnInputIsNamed() throws IOException {
    Path crawl = Files.createDirectories(folder.resolve("crawl"));
    Files.writeString(crawl.resolve("index.html"), Texts.REPORT);
    Path out = folder.resolve("o1/o2");

    Run run =
        Run.of(
            "extract",
            "--json",
            "--out",
            out.toString(),
            crawl.toString(),
            crawl.resolve("../report.html").toString());

    assertThat(run.code()).isZero();
    assertThat(folder.resolve("o1")).isDirectoryNotContaining(path -> !path.equals(out));
    assertThat(out)
        .isDirectoryContaining(path -> path.endsWith("index.html.json"))
        .isDirectoryContaining(path -> path.endsWith("report.html.json"));
  }

  @Test
  void aFolderGetsAFileForEachInputThatKeepsItsWay() throws IOException {
    Path crawl = Files.createDirectories(folder.resolve("crawl/deep/er"));
    Files.writeString(crawl.resolve("index.html"), Texts.REPORT);
    Files.writeString(folder.resolve("crawl/index.html"), Texts.REPORT + "<!-- 2 -->");
    Files.writeString(folder.resolve("crawl/login.html"), Texts.LOGIN);
    Path out = folder.resolve("out/new");

    Run run =
        Run.of("extract", "--html", "--out", out.toString(), folder.resolve("crawl").toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(out.resolve("index.html.html")).content().startsWith("<!DOCTYPE html>");
    assertThat(out.resolve("deep/er/index.html.html")).isRegularFile();
    assertThat(out.resolve("login.html.html")).doesNotExist();
  }

  @Test
  void inputsOfOneNameGetFilesOfTheirOwn() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other")).resolve("report.html");
    Files.writeString(other, Texts.REPORT);
    Path out = folder.resolve("out");

    Run run = Run.of("extract", "--json", "--out", out.toString(), report, other.toString(), "-");

    assertThat(run.code()).isEqualTo(3);
    assertThat(out.resolve("report.html.json")).isRegularFile();
    assertThat(out.resolve("report.html-2.json")).isRegularFile();
    assertThat(out.resolve("standard-input.json")).content().contains("\"article\":null");
  }

  @Test
  void aFolderThatCannotBeWrittenFails() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    Run run = Run.of("extract", "--json", "--out", file.resolve("in").toString(), report);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("cannot write ").contains("report.html.json");
  }
}
