package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TraceCommandTest {

  private static final String ESCAPE = "\033[";

  @TempDir private Path folder;
  private String statement = "";
  private String report = "";

  @BeforeEach
  void write() throws IOException {
    statement = Texts.statement(folder).toString();
    report = Texts.report(folder).toString();
  }

  @Test
  void printsAReportForPeopleWithoutColourWhereThereIsNoTerminal() {
    Run run = Run.of("trace", statement, report);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("statement.txt", "report.html").doesNotContain(ESCAPE);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void jsonHoldsBothArticlesAndHowTheyAreRelated() {
    JsonNode trace = Run.of("trace", "--json", statement, report).json();

    assertThat(trace.get("schema").asString()).isEqualTo("stemma-trace/1");
    assertThat(trace.get("articles")).hasSize(2);
    assertThat(trace.get("derivations")).hasSize(1);
    assertThat(trace.get("derivations").get(0).get("class").asString()).isEqualTo("partially");
    assertThat(trace.get("quotations").valueStream().map(q -> q.get("verdict").asString()))
        .contains("altered");
  }

  @Test
  void theOrderOfInputsChangesNothing() {
    assertThat(Run.of("trace", "--json", statement, report).out())
        .isEqualTo(Run.of("trace", "--json", report, statement).out());
    assertThat(Run.of("trace", statement, report).out())
        .isEqualTo(Run.of("trace", report, statement).out());
  }

  @Test
  void aFolderGivesWhatItsFilesGive() {
    assertThat(Run.of("trace", "--json", folder.toString()).out())
        .isEqualTo(Run.of("trace", "--json", statement, report).out());
  }

  @Test
  void theSameInputsGiveTheSameBytesTwice() {
    assertThat(Run.of("trace", statement, report).out())
        .isEqualTo(Run.of("trace", statement, report).out());
  }

  @Test
  void standardInputIsAnInputLikeAnyOther() {
    Run run =
        Run.withInput(
            Texts.REPORT.getBytes(StandardCharsets.UTF_8), "trace", "--json", "-", statement);

    assertThat(run.code()).isZero();
    assertThat(run.json().get("articles").valueStream().map(a -> a.get("file").asString()))
        .containsExactlyInAnyOrder("-", statement);
  }

  @Test
  void standardInputTwiceIsWrongUsage() {
    Run run = Run.of("trace", "-", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Standard input can be read once");
  }

  @Test
  void namesThatLookLikeOptionsFollowTwoDashes() throws IOException {
    Run run = Run.of("trace", "--json", "--", "--json");

    assertThat(run.problems()).containsExactly("--json unreadable");
  }

  @Test
  void aNameThatBeginsWithAnAtSignIsAFile() {
    assertThat(Run.of("trace", "--json", "@none.txt").problems())
        .containsExactly("@none.txt unreadable");
  }

  @Test
  void thePageIsWrittenBesideWhatIsPrinted() throws IOException {
    Path page = folder.resolve("out/page.html");
    Files.createDirectory(page.getParent());

    Run run = Run.of("trace", "--json", "--html", page.toString(), statement, report);

    assertThat(run.code()).isZero();
    assertThat(run.json().get("articles")).hasSize(2);
    assertThat(Files.readString(page)).startsWithIgnoringCase("<!doctype html>");
    assertThat(page.getParent()).isDirectoryNotContaining(path -> !path.equals(page));
  }

  @Test
  void aPageThatCannotBeWrittenFailsButTheResultsArePrinted() {
    Run run =
        Run.of(
            "trace",
            "--json",
            "--html",
            folder.resolve("none/p.html").toString(),
            statement,
            report);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("cannot write").contains("no such file or folder");
    assertThat(run.json().get("articles")).hasSize(2);
  }

  @Test
  void oneArticleIsPrintedAsUnderstoodWithANote() {
    Run run = Run.of("trace", statement);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Ferry service to Ostrel resumes");
    assertThat(run.err()).contains("nothing to compare");
  }

  @Test
  void colourIsAsTheUserSays() {
    assertThat(Run.of("trace", "--color", "always", statement, report).out()).contains(ESCAPE);
    assertThat(Run.of("trace", "--color=never", statement, report).out()).doesNotContain(ESCAPE);
    assertThat(Run.of("trace", "--color=blue", statement, report).code()).isEqualTo(2);
  }

  @Test
  void noLineIsWiderThanAsked() {
    assertThat(Run.of("trace", "--width", "60", statement, report).out().lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(60));
  }

  @Test
  void aWidthThatLeavesNoRoomIsWrongUsage() {
    assertThat(Run.of("trace", "--width", "12", statement).code()).isEqualTo(2);
  }

  @Test
  void aReaderThatHadEnoughIsNoError() {
    assertThat(codeWhereWritingFails("Broken pipe")).isZero();
  }

  @Test
  void aDiskThatIsFullIsAnError() {
    assertThat(codeWhereWritingFails("No space left on device")).isEqualTo(1);
  }

  private int codeWhereWritingFails(String why) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(why);
          }
        };
    PrintStream unheard = new PrintStream(OutputStream.nullOutputStream());
    Console console =
        new Console(
            InputStream.nullInputStream(), failing, unheard, OptionalInt.empty(), false, false);
    return Main.run(console, "trace", "--json", statement, report);
  }
}
