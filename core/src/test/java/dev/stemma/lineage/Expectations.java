package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import dev.stemma.lineage.Check.Aspect;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.quote.QuotationFlag;
import dev.stemma.text.Sentences;
import dev.stemma.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The expected findings of one story, as its {@code .expected.json} has them. */
public final class Expectations implements Expected {

  private final Trace trace;
  private final JsonNode expected;

  /**
   * Holds a trace against its expected findings.
   *
   * @param trace what was found
   * @param expected what lies beside the story
   */
  public Expectations(Trace trace, JsonNode expected) {
    this.trace = trace;
    this.expected = expected;
  }

  @Override
  public List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    expected.path("articles").properties().forEach(e -> checks.addAll(article(e)));
    expected.path("derivations").forEach(node -> checks.add(derivation(node)));
    expected.path("statements").forEach(node -> checks.addAll(statement(node)));
    expected.path("quotations").forEach(node -> checks.addAll(quotation(node)));
    expected.path("omissions").forEach(node -> checks.add(omission(node)));
    expected.path("citations").forEach(node -> checks.add(citation(node)));
    expected.path("times").forEach(node -> checks.add(time(node)));
    return checks;
  }

  private List<Check> article(Map.Entry<String, JsonNode> fields) {
    String file = fields.getKey();
    return fields.getValue().properties().stream()
        .map(field ->
            new Check(
                Aspect.ARTICLE_FIELD,
                field.getKey() + " of " + file,
                () -> field(article(file), field.getKey(), field.getValue())))
        .toList();
  }

  private static void field(Article article, String name, JsonNode value) {
    String text = Places.fold(article.text());
    switch (name) {
      case "title" -> assertThat(article.title()).isEqualTo(optional(value));
      case "publisher" -> assertThat(article.publisher()).isEqualTo(optional(value));
      case "language" -> assertThat(article.language()).startsWith(value.asString());
      case "published" ->
          assertThat(article.published().map(m -> m.day().toString())).isEqualTo(optional(value));
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
          strings(value).forEach(words -> assertThat(text).doesNotContain(Places.fold(words)));
      case "related" -> related(article, value);
      case "credits" -> credits(article, value);
      default -> throw new IllegalStateException("unknown key " + name);
    }
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

  private Check derivation(JsonNode node) {
    String report = node.path("report").asString();
    String source = node.path("source").asString();
    return new Check(
        Aspect.DERIVATION,
        report + " from " + source,
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

  @Override
  public List<String> unexpectedDerivations() {
    return trace.derivations().stream()
        .filter(found -> found.derivationClass() != DerivationClass.NON_DERIVED)
        .filter(found ->
            expected.path("derivations").valueStream().noneMatch(node -> matches(found, node)))
        .map(found -> file(found.report()) + " from " + file(found.source()) + " " + found)
        .toList();
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

  private List<Check> statement(JsonNode node) {
    String file = node.path("article").asString();
    String words = node.path("text").asString();
    String name = file + ": " + words;
    Check check =
        new Check(
            Aspect.STATEMENT,
            name,
            () -> {
              Statement found = statement(article(file), words);
              assertThat(found.relation().name().toLowerCase(Locale.ROOT))
                  .as(found + "\n" + found.source().map(this::words))
                  .isEqualTo(node.path("relation").asString());
              source(node, found.source());
            });
    Check edits =
        new Check(
            Aspect.EDITS,
            name,
            () -> {
              Statement found = statement(article(file), words);
              edits(node, found.edits(), article(file), found.source());
            });
    return node.has("edits") ? List.of(check, edits) : List.of(check);
  }

  private Statement statement(Article article, String words) {
    Span place = place(article, words);
    return trace.statements().stream()
        .filter(found -> found.article().equals(article.id()) && found.span().overlaps(place))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no such statement in " + show()));
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

  private List<Check> quotation(JsonNode node) {
    String file = node.path("article").asString();
    String words = node.path("text").asString();
    String name = file + ": " + words;
    Check check =
        new Check(Aspect.QUOTATION, name, () -> quotation(node, quotation(article(file), words)));
    Check edits =
        new Check(
            Aspect.EDITS,
            name,
            () -> {
              CheckedQuotation found = quotation(article(file), words);
              edits(node, found.edits(), article(file), found.source());
            });
    return node.has("edits") ? List.of(check, edits) : List.of(check);
  }

  private void quotation(JsonNode node, CheckedQuotation found) {
    if (node.has("speaker")) {
      String speaker = node.path("speaker").asString().toLowerCase(Locale.ROOT);
      assertThat(found.quotation().speaker()).as("speaker").isPresent();
      String name = Places.fold(found.quotation().speaker().get().name()).toLowerCase(Locale.ROOT);
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
  }

  private CheckedQuotation quotation(Article article, String words) {
    return trace.quotations().stream()
        .filter(found -> found.article().equals(article.id()))
        .filter(found ->
            Places.fold(found.quotation().span().of(article.text())).equals(Places.fold(words)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no such quotation in " + show()));
  }

  @Override
  public List<String> unexpectedQuotations() {
    Set<String> reports =
        trace.derivations().stream()
            .filter(derivation -> derivation.derivationClass() != DerivationClass.NON_DERIVED)
            .filter(derivation -> derivation.direction().isPresent())
            .map(Derivation::report)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known = new TreeSet<>();
    for (JsonNode node : expected.path("quotations")) {
      known.add(Places.fold(node.path("text").asString()));
    }
    return trace.quotations().stream()
        .filter(found -> reports.contains(found.article()))
        .map(found -> {
          String file = file(found.article());
          return Map.entry(file, Places.fold(found.quotation().span().of(article(file).text())));
        })
        .filter(found -> !known.contains(found.getValue()))
        .map(found -> found.getKey() + ": " + found.getValue())
        .toList();
  }

  private Check omission(JsonNode node) {
    String words = node.path("text").asString();
    return new Check(
        Aspect.OMISSION,
        "by " + node.path("report").asString() + ": " + words,
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

  private Check citation(JsonNode node) {
    String name = node.path("name").asString();
    return new Check(
        Aspect.CITATION,
        "of " + name + " by " + node.path("article").asString(),
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

  private Check time(JsonNode node) {
    String words = node.path("text").asString();
    return new Check(
        Aspect.TIME,
        words + " in " + node.path("article").asString(),
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
