package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

  @TempDir private Path folder;
  private String statement = "";
  private String report = "";

  @BeforeEach
  void write() throws IOException {
    statement = Texts.statement(folder).toString();
    report = Texts.report(folder).toString();
  }

  @Test
  void printsWhatThePageSaysForPeople() {
    Run run = Run.of("extract", report);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Ostrel ferries sail again", "publisher  The Sarrel Courier", "4 June 2031")
        .contains("The board will pay 6,200 crowns")
        .doesNotContain("\033[");
  }

  @Test
  void textIsTheCanonicalTextAlone() {
    Run run = Run.of("extract", "--text", report);

    assertThat(run.out())
        .startsWith("The ferry line to Ostrel was reopened after eleven weeks")
        .endsWith("until the herring had passed.\n")
        .doesNotContain("Ostrel ferries sail again");
  }

  @Test
  void severalTextsAreParted() {
    assertThat(Run.of("extract", "--text", statement, report).out())
        .startsWith("==> " + report + " <==\n")
        .contains("\n\n==> " + statement + " <==\nThe harbour board");
  }

  @Test
  void jsonIsOneLineAnInputInTheOrderOfTheirNames() throws IOException {
    String bad = Files.writeString(folder.resolve("login.html"), Texts.LOGIN).toString();

    Run run = Run.of("extract", "--json", statement, bad, report);

    List<JsonNode> lines = lines(run);
    assertThat(lines.stream().map(line -> line.get("file").asString()))
        .containsExactly(bad, report, statement);
    assertThat(lines.getFirst().get("article").isNull()).isTrue();
    assertThat(lines.getFirst().get("problems").get(0).get("kind").asString())
        .isEqualTo("not-an-article");
    assertThat(lines.get(1).get("schema").asString()).isEqualTo("stemma-article/1");
    assertThat(lines.get(1).has("explanation")).isFalse();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains(bad + ": set aside: ");
  }

  @Test
  void anArticleIsTheSameInBothDocuments() {
    JsonNode trace = Run.of("trace", "--json", report).json().get("articles").get(0);

    assertThat(lines(Run.of("extract", "--json", report)).getFirst().get("article"))
        .isEqualTo(trace);
  }

  @Test
  void reasonsArePrintedPieceByPiece() {
    Run run = Run.of("extract", "--explain", report);

    assertThat(run.out())
        .contains("kept 4 of ", "+   ", "-   ", "is the headline", "/html/body/article/p[1]");
  }

  @Test
  void reasonsGoIntoTheJson() {
    JsonNode document = lines(Run.of("extract", "--explain", "--json", report)).getFirst();

    assertThat(document.get("explanation").valueStream().filter(p -> p.get("kept").asBoolean()))
        .hasSize(4);
    assertThat(document.get("siteRule").isNull()).isTrue();
  }

  @Test
  void aRefusedPageIsExplained() throws IOException {
    String bad = Files.writeString(folder.resolve("login.html"), Texts.LOGIN).toString();

    Run run = Run.of("extract", "--explain", bad);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("set aside: it is", "an error page or a wall", "Please log in to continue.");
  }

  @Test
  void aPageIsPrintedForOneInput() {
    assertThat(Run.of("extract", "--html", report).out()).startsWith("<!DOCTYPE html>");
    assertThat(Run.of("extract", "--html", "--explain", report).out())
        .startsWith("<!DOCTYPE html>")
        .contains("id=\"pieces\"");
  }

  @Test
  void packedPagesInAFolderAreRead() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Texts.REPORT.getBytes(StandardCharsets.UTF_8));
    }
    Path crawl = Files.createDirectory(folder.resolve("crawl"));
    Files.write(crawl.resolve("report.html.gz"), packed.toByteArray());

    assertThat(Run.of("extract", "--text", crawl.toString()).out()).startsWith("The ferry line");
  }

  @Test
  void standardInputIsAnInput() {
    Run run =
        Run.withInput(Texts.REPORT.getBytes(StandardCharsets.UTF_8), "extract", "--text", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("The ferry line");
    assertThat(Run.of("extract", "-", "-").code()).isEqualTo(2);
  }

  @Test
  void aRuleOfTheUserSaysWhatIsBody() throws IOException {
    Path rules =
        Files.writeString(folder.resolve("r.txt"), "[courier.example]\ndrop = article p + p\n");

    String[] arguments = {
      "extract",
      "--text",
      "--rules",
      rules.toString(),
      "--address",
      "https://courier.example/1",
      report
    };
    assertThat(Run.of(arguments).out())
        .startsWith("The ferry line")
        .doesNotContain("The board will pay");
    arguments[5] = "https://other.example/1";
    assertThat(Run.of(arguments).out()).contains("The board will pay");
  }

  @Test
  void aBadRuleIsWrongUsageNamedByFileAndLine() throws IOException {
    Path rules = Files.writeString(folder.resolve("r.txt"), "[courier.example]\ntitel = h1\n");

    Run run = Run.of("extract", "--rules", rules.toString(), report);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(rules + ":2: knows no key \"titel\"");
  }

  @Test
  void theUsersOwnRulesAreReadWhereThereAreAnyAndNamedOnesComeFirst() throws IOException {
    Path own = folder.resolve("own.txt");
    String[] arguments = {"extract", "--text", "--address", "https://courier.example/1", report};
    assertThat(Run.withRules(own, arguments).out()).contains("The board will pay");

    Files.writeString(own, "[courier.example]\ndrop = article p + p\n");
    assertThat(Run.withRules(own, arguments).out()).doesNotContain("The board will pay");

    Path named = Files.writeString(folder.resolve("r.txt"), "[courier.example]\nend = x\n");
    assertThat(
            Run.withRules(
                    own,
                    "extract",
                    "--text",
                    "--rules",
                    named.toString(),
                    "--address",
                    "https://courier.example/1",
                    report)
                .out())
        .contains("The board will pay");
  }

  @Test
  void rulesThatAreNotThereAreWrongUsage() {
    Run run = Run.of("extract", "--rules", folder.resolve("none.txt").toString(), report);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.txt: cannot read the site rules: no such file or folder");
  }

  @Test
  void anAddressIsOfOneInput() {
    assertThat(Run.of("extract", "--address", "https://a.example/", report, statement).code())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"precision", "balanced", "recall"})
  void theFavourIsAsTheUserSays(String favour) {
    assertThat(Run.of("extract", "--favour", favour, report).code()).isZero();
    assertThat(Run.of("extract", "--favour", favour + "s", report).code()).isEqualTo(2);
  }

  @Test
  void inDoubtPrecisionLeavesOutWhatRecallKeeps() throws IOException {
    StringBuilder html = new StringBuilder("<article><h1>Quay to be rebuilt</h1>");
    for (int day = 1; day < 7; day++) {
      html.append("<p>On day ")
          .append(day)
          .append(" the harbour council of Tarnovik heard a witness, who had seen the northern")
          .append(" quay break in the storm and asked for half of the cost of a new one.</p>");
    }
    html.append("<aside><p>No ship of more than two thousand tons has landed there since the")
        .append(" storm, the harbour master said.</p></aside>")
        .append("<div class='box'><p>The northern quay was built eighty years ago, and no ship")
        .append(" has landed there since, the harbour master said.</p></div></article>");
    String page = Files.writeString(folder.resolve("doubt.html"), html).toString();

    String precise = Run.of("extract", "--text", "--favour", "precision", page).out();
    String complete = Run.of("extract", "--text", "--favour", "recall", page).out();

    assertThat(precise).contains("On day 6").hasSizeLessThan(complete.length());
    assertThat(complete).contains("On day 6", "eighty years ago");
  }

  @Test
  void oneFormatAtATime() {
    assertThat(Run.of("extract", "--json", "--text", report).code()).isEqualTo(2);
    assertThat(Run.of("extract", "--explain", "--text", report).code()).isEqualTo(2);
  }

  @Test
  void nothingFoundFails() {
    assertThat(Run.of("extract", folder.resolve("none.html").toString()).code()).isEqualTo(1);
  }

  @Test
  void manyInputsComeInTheirOrderWhateverThreadIsFirst() throws IOException {
    Path crawl = Files.createDirectory(folder.resolve("many"));
    List<String> expected = new ArrayList<>();
    for (int i = 100; i < 400; i++) {
      // The first ones take longest.
      String page = Texts.REPORT + "<p>x</p>".repeat(i < 110 ? 20_000 : 1);
      expected.add(Files.writeString(crawl.resolve(i + ".html"), page).toString());
    }

    Run run = Run.of("extract", "--json", crawl.toString());

    assertThat(lines(run).stream().map(line -> line.get("file").asString()))
        .containsExactlyElementsOf(expected);
    assertThat(Run.of("extract", "--json", crawl.toString()).out()).isEqualTo(run.out());
  }

  private static List<JsonNode> lines(Run run) {
    return run.out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
  }
}
