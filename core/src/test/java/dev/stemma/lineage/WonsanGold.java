package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import dev.stemma.lineage.Check.Aspect;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.quote.QuotationFlag;
import dev.stemma.time.TimeExpression;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an expert reader finds in the two seed texts, as the gold beside them has it. */
public final class WonsanGold implements Expected {

  /** The gold's names of an article's fields, and those of the examples. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "title", "title",
          "published", "published",
          "publisher", "publisher",
          "language", "language",
          "dateline", "dateline",
          "body_first", "bodyFirst",
          "body_last", "bodyLast",
          "body_paragraphs", "paragraphs",
          "not_body", "notBody",
          "related", "related");

  private final Trace trace;
  private final JsonNode gold;

  /**
   * Traces the seeds.
   *
   * @param shared the folder that holds {@code seeds} and {@code gold}
   */
  public WonsanGold(Path shared) {
    trace = Traces.of(Traces.extract(shared.resolve("seeds")));
    gold = JsonMapper.shared().readTree(shared.resolve("gold/wonsan.json").toFile());
  }

  Trace trace() {
    return trace;
  }

  @Override
  public List<Check> checks() {
    List<Check> checks = new ArrayList<>(new Expectations(trace, fields()).checks());
    checks.add(new Check(Aspect.DERIVATION, "xinhua from kcna", this::derivation));
    for (JsonNode node : gold.path("quotations")) {
      String words = node.path("text").asString();
      checks.add(new Check(Aspect.QUOTATION, words, () -> quotation(node)));
      checks.add(new Check(Aspect.EDITS, words, () -> quotationEdits(node)));
    }
    for (JsonNode node : gold.path("statements")) {
      String words = node.path("report").asString();
      checks.add(new Check(Aspect.STATEMENT, words, () -> statement(node)));
      if (node.has("edits")) {
        checks.add(new Check(Aspect.EDITS, words, () -> statementEdits(node)));
      }
    }
    for (JsonNode node : gold.path("omitted")) {
      checks.add(new Check(Aspect.OMISSION, node.asString(), () -> omission(node)));
    }
    checks.add(new Check(Aspect.CITATION, "xinhua cites kcna", this::citationOfTheSource));
    checks.add(new Check(Aspect.CITATION, "a statement by way of KCNA", this::citationByWay));
    checks.add(new Check(Aspect.CITATION, "lost: press statement", () -> lost("press statement")));
    checks.add(new Check(Aspect.CITATION, "lost: KCNA", () -> lost("KCNA")));
    for (JsonNode node : gold.path("times")) {
      String name = node.path("text").asString() + " in " + node.path("in").asString();
      checks.add(new Check(Aspect.TIME, name, () -> time(node)));
    }
    return checks;
  }

  /** The gold's documents in the form of the examples. */
  private JsonNode fields() {
    ObjectNode expected = JsonMapper.shared().createObjectNode();
    ObjectNode articles = expected.putObject("articles");
    for (JsonNode document : gold.path("documents")) {
      ObjectNode article = articles.putObject(file(document));
      FIELDS.forEach((name, own) -> {
        if (document.has(name)) {
          article.set(own, document.get(name));
        }
      });
      if (document.has("credit")) {
        article.putArray("credits").add(document.get("end_mark")).add(document.get("credit"));
      }
    }
    return expected;
  }

  @Override
  public List<String> unexpectedDerivations() {
    return trace.derivations().stream()
        .filter(found ->
            !found.report().equals(article("xinhua").id())
                || !found.source().equals(article("kcna").id()))
        .map(Derivation::toString)
        .toList();
  }

  @Override
  public List<String> unexpectedQuotations() {
    List<String> known =
        gold.path("quotations").valueStream().map(node -> node.path("text").asString()).toList();
    Article report = article("xinhua");
    return trace.quotations().stream()
        .filter(found -> found.article().equals(report.id()))
        .map(found -> found.quotation().span().of(report.text()))
        .filter(words -> !known.contains(words))
        .toList();
  }

  private void derivation() {
    assertThat(trace.derivations()).isNotEmpty();
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

  private void quotation(JsonNode node) {
    Article source = article("kcna");
    CheckedQuotation found = quotationOf(node);
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
            node.path("elided").valueStream().map(n -> n.path("hidden").asString()).toList());
  }

  private CheckedQuotation quotationOf(JsonNode node) {
    Article report = article("xinhua");
    return trace.quotations().stream()
        .filter(quotation ->
            quotation.quotation().span().of(report.text()).equals(node.path("text").asString()))
        .findFirst()
        .orElseThrow();
  }

  /** The gold shortens {@code The Democratic People's Republic of Korea (DPRK) and Russia}. */
  private static void speaker(String wanted, CheckedQuotation found) {
    String name = found.quotation().speaker().orElseThrow().name().toLowerCase(Locale.ROOT);
    for (String word : wanted.toLowerCase(Locale.ROOT).split(" ")) {
      assertThat(name).contains(word);
    }
  }

  private void quotationEdits(JsonNode node) {
    List<Edit> found = quotationOf(node).edits();
    assertThat(found).hasSize(node.path("edits").size());
    for (JsonNode edit : node.path("edits")) {
      assertThat(found)
          .anyMatch(own ->
              edit.path("source").asString().endsWith(own.source().of(article("kcna").text()))
                  && edit.path("report")
                      .asString()
                      .endsWith(own.report().of(article("xinhua").text())));
    }
  }

  private void statement(JsonNode node) {
    Statement found = statementOf(node);
    assertThat(found.relation().name().toLowerCase(Locale.ROOT))
        .isEqualTo(node.path("relation").asString());
    if (node.has("source")) {
      Location taken = found.source().orElseThrow();
      Span place = place(article("kcna"), node.path("source").asString());
      assertThat(taken.span().overlaps(place)).isTrue();
    }
  }

  private void statementEdits(JsonNode node) {
    for (JsonNode edit : node.path("edits")) {
      assertThat(statementOf(node).edits())
          .anyMatch(own ->
              own.source().of(article("kcna").text()).equals(edit.path("source").asString())
                  && own.report()
                      .of(article("xinhua").text())
                      .equals(edit.path("report").asString()));
    }
  }

  private Statement statementOf(JsonNode node) {
    Span place = place(article("xinhua"), node.path("report").asString());
    return trace.statements().stream()
        .filter(statement -> statement.span().overlaps(place))
        .findFirst()
        .orElseThrow();
  }

  private void omission(JsonNode node) {
    Span place = place(article("kcna"), node.asString());
    assertThat(trace.omissions()).anyMatch(omission -> omission.span().overlaps(place));
  }

  private void citationOfTheSource() {
    assertThat(trace.citations())
        .filteredOn(citation -> citation.resolved().isPresent())
        .singleElement()
        .satisfies(citation -> {
          assertThat(citation.resolved()).contains(article("kcna").id());
          assertThat(citation.date().map(Object::toString)).contains("2025-07-13");
        });
  }

  private void citationByWay() {
    assertThat(trace.citations())
        .filteredOn(citation -> citation.article().equals(article("xinhua").id()))
        .anySatisfy(citation -> {
          assertThat(citation.name()).contains("press statement");
          assertThat(citation.date().map(Object::toString)).contains("2025-07-12");
          assertThat(citation.via()).contains("KCNA");
        });
  }

  private void lost(String name) {
    assertThat(lostSources()).extracting(LostSource::name).containsOnlyOnce(name);
  }

  List<LostSource> lostSources() {
    return LostSources.group(
        trace.citations().stream().filter(citation -> citation.resolved().isEmpty()).toList());
  }

  private void time(JsonNode node) {
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

  private Article article(String name) {
    String file = file(gold.path("documents").path(name));
    return trace.articles().stream()
        .filter(article -> article.file().endsWith(file))
        .findFirst()
        .orElseThrow();
  }

  private static String file(JsonNode document) {
    String path = document.path("file").asString();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Span place(Article article, String words) {
    return Places.find(article.text(), words).orElseThrow(() -> new AssertionError(words));
  }
}
