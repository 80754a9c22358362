package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.quote.QuotationFlag;
import dev.stemma.text.Sentences;
import dev.stemma.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;

/** Turns the expected findings of one story into tests of its trace. */
final class Expectations {

  private final Trace trace;
  private final JsonNode expected;
  private final List<DynamicTest> tests = new ArrayList<>();

  Expectations(Trace trace, JsonNode expected) {
    this.trace = trace;
    this.expected = expected;
  }

  List<DynamicTest> tests() {
    expected.path("articles").properties().forEach(e -> article(e.getKey(), e.getValue()));
    expected.path("derivations").forEach(this::derivation);
    test("no other derivations", this::noOtherDerivations);
    expected.path("statements").forEach(this::statement);
    expected.path("quotations").forEach(this::quotation);
    test("no other quotations", this::noOtherQuotations);
    expected.path("omissions").forEach(this::omission);
    expected.path("citations").forEach(this::citation);
    expected.path("times").forEach(this::time);
    return tests;
  }

  private void test(String name, org.junit.jupiter.api.function.Executable body) {
    tests.add(DynamicTest.dynamicTest(name, body));
  }

  private void article(String file, JsonNode node) {
    test(
        "article " + file,
        () -> {
          Article article = article(file);
          String text = Places.fold(article.text());
          node.properties()
              .forEach(entry -> {
                JsonNode value = entry.getValue();
                switch (entry.getKey()) {
                  case "title" -> assertThat(article.title()).isEqualTo(optional(value));
                  case "publisher" -> assertThat(article.publisher()).isEqualTo(optional(value));
                  case "language" -> assertThat(article.language()).startsWith(value.asString());
                  case "published" ->
                      assertThat(article.published().map(m -> m.day().toString()))
                          .isEqualTo(optional(value));
                  case "authors" -> assertThat(article.authors()).isEqualTo(strings(value));
                  case "dateline" -> dateline(article, value);
                  case "bodyFirst" -> assertThat(text).startsWith(Places.fold(value.asString()));
                  case "bodyLast" -> assertThat(text).endsWith(Places.fold(value.asString()));
                  case "paragraphs" ->
                      assertThat(
                              article.blocks().stream()
                                  .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                                  .count())
                          .as("paragraphs of\n" + article.text())
                          .isEqualTo(value.asLong());
                  case "notBody" ->
                      strings(value)
                          .forEach(words -> assertThat(text).doesNotContain(Places.fold(words)));
                  case "related" -> related(article, value);
                  case "credits" -> credits(article, value);
                  default -> throw new IllegalStateException("unknown key " + entry.getKey());
                }
              });
        });
  }

  private static void dateline(Article article, JsonNode node) {
    assertThat(article.dateline()).isPresent();
    if (node.has("place")) {
      assertThat(article.dateline().get().place()).isEqualTo(optional(node.get("place")));
    }
    if (node.has("date")) {
      assertThat(article.dateline().get().date().map(Object::toString))
          .isEqualTo(optional(node.get("date")));
    }
    if (node.has("agency")) {
      assertThat(article.dateline().get().agency()).isEqualTo(optional(node.get("agency")));
    }
  }

  private static void related(Article article, JsonNode nodes) {
    nodes.forEach(node ->
        assertThat(article.related())
            .filteredOn(item ->
                Places.fold(item.text()).equals(Places.fold(node.path("text").asString()))
                    && (!node.has("date")
                        || item.date().map(Object::toString).equals(optional(node.get("date")))))
            .as("related " + node)
            .hasSize(1));
  }

  private static void credits(Article article, JsonNode nodes) {
    nodes.forEach(node -> {
      String words = node.isString() ? node.asString() : node.path("text").asString();
      assertThat(article.credits())
          .extracting(credit -> Places.fold(credit.text()))
          .anyMatch(text -> text.contains(Places.fold(words)));
    });
  }

  private void derivation(JsonNode node) {
    String report = node.path("report").asString();
    String source = node.path("source").asString();
    test(
        "derivation of " + report + " from " + source,
        () -> {
          Derivation derivation =
              trace.derivations().stream()
                  .filter(found -> matches(found, node))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("none in " + show()));
          assertThat(derivation.derivationClass().label()).isEqualTo(node.path("class").asString());
          String direction = node.path("direction").asString();
          assertThat(derivation.direction().map(this::file).orElse("undetermined"))
              .as(derivation.evidence().toString())
              .isEqualTo(direction);
          assertThat(kinds(derivation)).containsAll(strings(node.path("evidence")));
        });
  }

  private boolean matches(Derivation found, JsonNode node) {
    String report = file(found.report());
    String source = file(found.source());
    boolean same =
        report.equals(node.path("report").asString())
            && source.equals(node.path("source").asString());
    boolean swapped =
        found.direction().isEmpty()
            && source.equals(node.path("report").asString())
            && report.equals(node.path("source").asString());
    return same || swapped;
  }

  private void noOtherDerivations() {
    for (Derivation derivation : trace.derivations()) {
      if (derivation.derivationClass() == DerivationClass.NON_DERIVED) {
        continue;
      }
      boolean known = false;
      for (JsonNode node : expected.path("derivations")) {
        known |= matches(derivation, node);
      }
      assertThat(known)
          .as(file(derivation.report()) + " from " + file(derivation.source()) + " " + derivation)
          .isTrue();
    }
  }

  private static List<String> kinds(Derivation derivation) {
    return derivation.evidence().stream().map(Expectations::kind).toList();
  }

  private static String kind(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Cited e -> "citation";
      case Evidence.SharedText e -> "shared text";
      case Evidence.QuotedThere e -> "quotation";
      case Evidence.Time e -> "time";
      case Evidence.Containment e -> "containment";
      case Evidence.SharedError e -> "shared error";
      case Evidence.Correction e -> "correction";
    };
  }

  private void statement(JsonNode node) {
    String file = node.path("article").asString();
    String words = node.path("text").asString();
    test(
        "statement in " + file + ": " + words,
        () -> {
          Article article = article(file);
          Span place = place(article, words);
          Statement statement =
              trace.statements().stream()
                  .filter(
                      found -> found.article().equals(article.id()) && found.span().overlaps(place))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("no such statement in " + show()));
          assertThat(statement.relation().name().toLowerCase(Locale.ROOT))
              .as(statement + "\n" + statement.source().map(this::words))
              .isEqualTo(node.path("relation").asString());
          source(node, statement.source());
          edits(node, statement.edits(), article, statement.source());
        });
  }

  private void source(JsonNode node, Optional<Location> found) {
    JsonNode source = node.path("source");
    if (!source.has("article")) {
      return;
    }
    assertThat(found.map(location -> file(location.article())))
        .contains(source.path("article").asString());
    Article article = article(source.path("article").asString());
    Span place = place(article, source.path("text").asString());
    assertThat(sentences(article, found.get().span()).overlaps(place))
        .as("source " + words(found.get()))
        .isTrue();
  }

  /** Widens a span to the sentences that it stands in. */
  private static Span sentences(Article article, Span span) {
    Span widened = span;
    for (Block block : article.blocks()) {
      for (Span sentence : Sentences.of(article.text(), block.span(), article.language())) {
        widened = sentence.overlaps(span) ? widened.union(sentence) : widened;
      }
    }
    return widened;
  }

  private void edits(JsonNode node, List<Edit> edits, Article report, Optional<Location> source) {
    if (!node.has("edits")) {
      return;
    }
    Set<String> wanted = new TreeSet<>();
    for (JsonNode edit : node.path("edits")) {
      wanted.add(
          describe(
              edit.path("kind").asString(),
              edit.path("report").asString(),
              edit.path("source").asString(),
              new TreeSet<>(strings(edit.path("flags")))));
    }
    Set<String> found = new TreeSet<>();
    for (Edit edit : edits) {
      Article other = article(file(source.orElseThrow().article()));
      found.add(
          describe(
              edit.kind().name().toLowerCase(Locale.ROOT),
              edit.report().of(report.text()),
              edit.source().of(other.text()),
              edit.flags().stream()
                  .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.toCollection(TreeSet::new))));
    }
    assertThat(found).as("edits").isEqualTo(wanted);
  }

  private static String describe(String kind, String report, String source, Set<String> flags) {
    return kind + " '" + Places.fold(source) + "' -> '" + Places.fold(report) + "' " + flags;
  }

  private void quotation(JsonNode node) {
    String file = node.path("article").asString();
    String words = node.path("text").asString();
    test(
        "quotation in " + file + ": " + words,
        () -> {
          Article article = article(file);
          CheckedQuotation found = quotation(article, words);
          if (node.has("speaker")) {
            String speaker = node.path("speaker").asString().toLowerCase(Locale.ROOT);
            assertThat(found.quotation().speaker()).as("speaker").isPresent();
            String name =
                Places.fold(found.quotation().speaker().get().name()).toLowerCase(Locale.ROOT);
            assertThat(name.contains(speaker) || speaker.contains(name))
                .as("speaker " + speaker + ", not " + name)
                .isTrue();
          }
          if (node.has("verdict")) {
            assertThat(found.verdict().label())
                .as(found + "\n" + found.source().map(this::words))
                .isEqualTo(node.path("verdict").asString());
          }
          List<String> flags = found.flags().stream().map(QuotationFlag::label).toList();
          assertThat(flags).containsAll(strings(node.path("flags")));
          strings(node.path("flagsAbsent")).forEach(flag -> assertThat(flags).doesNotContain(flag));
          source(node, found.source());
          if (node.has("hidden")) {
            assertThat(found.hidden())
                .extracting(location -> Places.fold(words(location)))
                .isEqualTo(strings(node.path("hidden")).stream().map(Places::fold).toList());
          }
          edits(node, found.edits(), article, found.source());
        });
  }

  private CheckedQuotation quotation(Article article, String words) {
    return trace.quotations().stream()
        .filter(found -> found.article().equals(article.id()))
        .filter(found ->
            Places.fold(found.quotation().span().of(article.text())).equals(Places.fold(words)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no such quotation in " + show()));
  }

  private void noOtherQuotations() {
    Set<String> reports =
        trace.derivations().stream()
            .filter(derivation -> derivation.derivationClass() != DerivationClass.NON_DERIVED)
            .filter(derivation -> derivation.direction().isPresent())
            .map(derivation -> file(derivation.report()))
            .collect(Collectors.toCollection(TreeSet::new));
    for (CheckedQuotation found : trace.quotations()) {
      if (!reports.contains(file(found.article()))) {
        continue;
      }
      String words =
          Places.fold(found.quotation().span().of(article(file(found.article())).text()));
      boolean known = false;
      for (JsonNode node : expected.path("quotations")) {
        known |= words.equals(Places.fold(node.path("text").asString()));
      }
      assertThat(known).as("quotation " + words + " in " + file(found.article())).isTrue();
    }
  }

  private void omission(JsonNode node) {
    String words = node.path("text").asString();
    test(
        "omission by " + node.path("report").asString() + ": " + words,
        () -> {
          Article source = article(node.path("source").asString());
          Article report = article(node.path("report").asString());
          Span place = place(source, words);
          assertThat(trace.omissions())
              .filteredOn(
                  found -> found.source().equals(source.id()) && found.report().equals(report.id()))
              .as("omissions")
              .anyMatch(found -> found.span().overlaps(place));
        });
  }

  private void citation(JsonNode node) {
    String name = node.path("name").asString();
    test(
        "citation of " + name + " by " + node.path("article").asString(),
        () -> {
          Article article = article(node.path("article").asString());
          List<Citation> found =
              trace.citations().stream()
                  .filter(citation -> citation.article().equals(article.id()))
                  .filter(citation -> alike(citation.name(), name))
                  .filter(citation ->
                      !node.has("resolved")
                          || citation
                              .resolved()
                              .map(this::file)
                              .equals(optional(node.get("resolved"))))
                  .filter(citation ->
                      !node.has("date")
                          || citation
                              .date()
                              .map(Object::toString)
                              .equals(optional(node.get("date"))))
                  .filter(citation ->
                      optional(node.path("via")).isEmpty()
                          || sameSource(citation.via().orElse(""), node.path("via").asString()))
                  .toList();
          assertThat(found).as(node + " among " + trace.citations()).isNotEmpty();
        });
  }

  /** A source may go by its acronym where the article printed name and acronym. */
  private static boolean sameSource(String one, String other) {
    return alike(one, other) || (!one.isEmpty() && SourceNames.same(one, other));
  }

  private static boolean alike(String one, String other) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    return !first.isEmpty() && (first.contains(second) || second.contains(first));
  }

  private void time(JsonNode node) {
    String words = node.path("text").asString();
    test(
        "time " + words + " in " + node.path("article").asString(),
        () -> {
          Article article = article(node.path("article").asString());
          List<TimeExpression> alike =
              trace.times().stream()
                  .filter(time -> time.article().equals(article.id()))
                  .filter(time -> alike(time.span().of(article.text()), words))
                  .toList();
          assertThat(alike)
              .extracting(TimeExpression::value)
              .contains(node.path("value").asString());
        });
  }

  private Article article(String file) {
    return trace.articles().stream()
        .filter(article -> file(article.id()).equals(file))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError("no article from " + file + "; problems: " + trace.problems()));
  }

  private String file(String id) {
    String path =
        trace.articles().stream()
            .filter(article -> article.id().equals(id))
            .map(Article::file)
            .findFirst()
            .orElseThrow();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Span place(Article article, String words) {
    return Places.find(article.text(), words)
        .orElseThrow(() -> new AssertionError("'" + words + "' is not in\n" + article.text()));
  }

  private String words(Location location) {
    return location.span().of(article(file(location.article())).text());
  }

  private static Optional<String> optional(JsonNode node) {
    return node.isNull() || node.isMissingNode() ? Optional.empty() : Optional.of(node.asString());
  }

  private static List<String> strings(JsonNode nodes) {
    List<String> strings = new ArrayList<>();
    nodes.forEach(node -> strings.add(node.asString()));
    return strings;
  }

  private String show() {
    return trace.derivations() + "\n" + trace.quotations() + "\n" + trace.problems();
  }
}
