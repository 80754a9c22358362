package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.quote.QuotationFlag;
import dev.stemma.time.TimeExpression;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an expert reader finds in the two seed texts, held against the trace, point by point. */
class WonsanGoldTest {

  private static final Path SHARED = Path.of(System.getProperty("stemma.root"), "..", "shared");

  private static Trace trace;
  private static JsonNode gold;

  @BeforeAll
  static void trace() {
    Assumptions.assumeTrue(
        Files.isDirectory(SHARED.resolve("seeds")), "the seed texts are not at hand");
    trace = ExamplesTest.trace(SHARED.resolve("seeds"));
    gold = JsonMapper.shared().readTree(SHARED.resolve("gold/wonsan.json").toFile());
  }

  @Test
  void theReportIsPartiallyDerivedFromTheStatement() {
    assertThat(trace.derivations()).hasSize(1);
    Derivation derivation = trace.derivations().getFirst();
    assertThat(gold.path("derivation").path("class").asString())
        .startsWith(derivation.derivationClass().label());
    assertThat(derivation.source()).isEqualTo(article("kcna").id());
    assertThat(derivation.report()).isEqualTo(article("xinhua").id());
    assertThat(derivation.direction()).contains(article("kcna").id());
    assertThat(derivation.evidence())
        .hasAtLeastOneElementOfType(Evidence.Cited.class)
        .hasAtLeastOneElementOfType(Evidence.SharedText.class)
        .hasAtLeastOneElementOfType(Evidence.Time.class);
  }

  @TestFactory
  Stream<DynamicTest> quotations() {
    assertThat(trace.quotations()).hasSameSizeAs(list(gold.path("quotations")));
    return list(gold.path("quotations")).stream()
        .map(node -> DynamicTest.dynamicTest(node.path("text").asString(), () -> quotation(node)));
  }

  private static void quotation(JsonNode node) {
    Article report = article("xinhua");
    Article source = article("kcna");
    CheckedQuotation found =
        trace.quotations().stream()
            .filter(quotation ->
                quotation.quotation().span().of(report.text()).equals(node.path("text").asString()))
            .findFirst()
            .orElseThrow();
    assertThat(found.verdict().label()).isEqualTo(node.path("verdict").asString());
    speaker(node.path("speaker").asString(), found);
    if (node.path("truncated").asBoolean()) {
      assertThat(found.flags()).contains(QuotationFlag.TRUNCATED);
      String behind = source.text().substring(found.source().orElseThrow().span().end());
      assertThat(behind).startsWith(node.path("left_out_after").asString());
    }
    assertThat(found.hidden())
        .extracting(hidden -> hidden.span().of(source.text()))
        .isEqualTo(
            list(node.path("elided")).stream().map(n -> n.path("hidden").asString()).toList());
    assertThat(found.edits()).hasSameSizeAs(list(node.path("edits")));
    node.path("edits")
        .forEach(edit ->
            assertThat(found.edits())
                .anyMatch(own ->
                    edit.path("source").asString().endsWith(own.source().of(source.text()))
                        && edit.path("report")
                            .asString()
                            .endsWith(own.report().of(report.text()))));
  }

  /** The gold shortens {@code The Democratic People's Republic of Korea (DPRK) and Russia}. */
  private static void speaker(String wanted, CheckedQuotation found) {
    String name = found.quotation().speaker().orElseThrow().name().toLowerCase(Locale.ROOT);
    for (String word : wanted.toLowerCase(Locale.ROOT).split(" ")) {
      assertThat(name).contains(word);
    }
  }

  @TestFactory
  Stream<DynamicTest> statements() {
    return list(gold.path("statements")).stream()
        .map(
            node -> DynamicTest.dynamicTest(node.path("report").asString(), () -> statement(node)));
  }

  private static void statement(JsonNode node) {
    Article report = article("xinhua");
    Article source = article("kcna");
    Span place = place(report, node.path("report").asString());
    Statement found =
        trace.statements().stream()
            .filter(statement -> statement.span().overlaps(place))
            .findFirst()
            .orElseThrow();
    assertThat(found.relation().name().toLowerCase(Locale.ROOT))
        .isEqualTo(node.path("relation").asString());
    if (node.has("source")) {
      Location taken = found.source().orElseThrow();
      assertThat(taken.span().overlaps(place(source, node.path("source").asString()))).isTrue();
    }
    node.path("edits")
        .forEach(edit ->
            assertThat(found.edits())
                .anyMatch(own ->
                    own.source().of(source.text()).equals(edit.path("source").asString())
                        && own.report().of(report.text()).equals(edit.path("report").asString())));
  }

  @Test
  void exactlyTheOmissionsOfTheGoldAreFound() {
    Article source = article("kcna");
    List<Span> wanted =
        list(gold.path("omitted")).stream().map(node -> place(source, node.asString())).toList();
    assertThat(trace.omissions()).hasSameSizeAs(wanted);
    for (Span span : wanted) {
      assertThat(trace.omissions()).anyMatch(omission -> omission.span().overlaps(span));
    }
  }

  @Test
  void twoSourcesAreLost() {
    List<LostSource> lost =
        LostSources.group(
            trace.citations().stream().filter(citation -> citation.resolved().isEmpty()).toList());
    assertThat(lost)
        .extracting(source -> source.name() + " " + source.date().map(Object::toString).orElse("-"))
        .containsExactlyInAnyOrder("press statement 2025-07-12", "KCNA -");
  }

  @Test
  void theCitationsOfBothArticlesAreFoundAndOneIsResolved() {
    assertThat(trace.citations())
        .filteredOn(citation -> citation.resolved().isPresent())
        .singleElement()
        .satisfies(citation -> {
          assertThat(citation.resolved()).contains(article("kcna").id());
          assertThat(citation.date().map(Object::toString)).contains("2025-07-13");
        });
    assertThat(trace.citations())
        .filteredOn(citation -> citation.article().equals(article("xinhua").id()))
        .anySatisfy(citation -> {
          assertThat(citation.name()).contains("press statement");
          assertThat(citation.date().map(Object::toString)).contains("2025-07-12");
          assertThat(citation.via()).contains("KCNA");
        });
  }

  @TestFactory
  Stream<DynamicTest> times() {
    return list(gold.path("times")).stream()
        .map(node ->
            DynamicTest.dynamicTest(
                node.path("text").asString() + " in " + node.path("in").asString(),
                () -> time(node)));
  }

  private static void time(JsonNode node) {
    Article article = article(node.path("in").asString());
    Span place = place(article, node.path("text").asString());
    List<TimeExpression> found =
        trace.times().stream()
            .filter(time -> time.article().equals(article.id()))
            .filter(time -> time.span().overlaps(place))
            .toList();
    assertThat(found)
        .singleElement()
        .extracting(TimeExpression::value)
        .isEqualTo(node.path("is").asString());
  }

  private static Article article(String name) {
    String file = gold.path("documents").path(name).path("file").asString();
    String last = file.substring(file.lastIndexOf('/') + 1);
    return trace.articles().stream()
        .filter(article -> article.file().endsWith(last))
        .findFirst()
        .orElseThrow();
  }

  private static Span place(Article article, String words) {
    return Places.find(article.text(), words).orElseThrow(() -> new AssertionError(words));
  }

  private static List<JsonNode> list(JsonNode nodes) {
    List<JsonNode> list = new ArrayList<>();
    nodes.forEach(list::add);
    return list;
  }
}
