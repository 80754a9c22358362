package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.lineage.Citation;
import dev.stemma.lineage.Derivation;
import dev.stemma.lineage.DerivationClass;
import dev.stemma.lineage.Omission;
import dev.stemma.lineage.Statement;
import dev.stemma.lineage.Trace;
import dev.stemma.quote.CheckedQuotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A trace looked up the way a reader asks: by article, by pair of articles. */
final class View {

  private final Trace trace;
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, String> sigla = new HashMap<>();
  private final Map<String, List<Statement>> statements;
  private final List<CheckedQuotation> checkable;
  private final Map<String, List<CheckedQuotation>> quotations;
  private final Map<String, List<Citation>> citations;
  private final Map<String, List<Omission>> omissions;
  private final List<LostWitness> lost;

  View(Trace trace) {
    this.trace = trace;
    for (Article article : trace.articles()) {
      sigla.put(article.id(), Sigla.captured(articles.size()));
      articles.put(article.id(), article);
    }
    statements = group(trace.statements(), Statement::article);
    checkable = checkable(trace);
    quotations = group(trace.quotations(), CheckedQuotation::article);
    citations = group(trace.citations(), Citation::article);
    omissions = group(trace.omissions(), omission -> omission.report() + omission.source());
    lost = LostWitness.of(trace.citations());
  }

  /**
   * A first text's own quotations have nothing to be checked against, so long as there are reports.
   */
  private static List<CheckedQuotation> checkable(Trace trace) {
    Set<String> reports = new HashSet<>();
    for (Derivation derivation : trace.derivations()) {
      if (derivation.derivationClass() != DerivationClass.NON_DERIVED) {
        reports.add(derivation.report());
      }
    }
    return trace.quotations().stream()
        .filter(quotation -> reports.isEmpty() || reports.contains(quotation.article()))
        .toList();
  }

  private static <T> Map<String, List<T>> group(List<T> items, Function<T, String> key) {
    Map<String, List<T>> groups = new HashMap<>();
    for (T item : items) {
      groups.computeIfAbsent(key.apply(item), name -> new ArrayList<>()).add(item);
    }
    return groups;
  }

  Trace trace() {
    return trace;
  }

  /**
   * Returns the article of that id.
   *
   * @throws IllegalArgumentException if a finding names an article that the trace does not hold
   */
  Article article(String id) {
    return Optional.ofNullable(articles.get(id))
        .orElseThrow(() -> new IllegalArgumentException("the trace has no article " + id));
  }

  /** Returns the article's letter. */
  String siglum(String id) {
    return Optional.ofNullable(sigla.get(id))
        .orElseThrow(() -> new IllegalArgumentException("the trace has no article " + id));
  }

  /**
   * Returns who published the article, as far as it says so, else the file's name; safe to stand in
   * a sentence of ours.
   */
  String name(String id) {
    Article article = article(id);
    return SafeText.isolated(
        article
            .publisher()
            .or(() -> article.dateline().flatMap(line -> line.agency()))
            .orElse(article.file()));
  }

  List<Statement> statements(String article) {
    return statements.getOrDefault(article, List.of());
  }

  /** Returns the quotations that count for the main finding: those of reports. */
  List<CheckedQuotation> checkableQuotations() {
    return checkable;
  }

  List<CheckedQuotation> quotations(String article) {
    return quotations.getOrDefault(article, List.of());
  }

  List<Citation> citations(String article) {
    return citations.getOrDefault(article, List.of());
  }

  List<Omission> omissions(Derivation derivation) {
    return omissions.getOrDefault(derivation.report() + derivation.source(), List.of());
  }

  /** Returns how many languages the articles are in, regional kinds of one counted once. */
  long languages() {
    return trace.articles().stream()
        .map(article -> Locale.forLanguageTag(article.language()).getLanguage())
        .distinct()
        .count();
  }

  /** Returns the derivations in which something was taken. */
  List<Derivation> related() {
    return trace.derivations().stream()
        .filter(derivation -> derivation.derivationClass() != DerivationClass.NON_DERIVED)
        .toList();
  }

  List<LostWitness> lost() {
    return lost;
  }

  /** Returns the words at a place. */
  String words(Location location) {
    return location.span().of(article(location.article()).text());
  }

  /** Returns the number, counted from 1, of the paragraph in which a place lies or begins. */
  int paragraph(Location location) {
    Span span = location.span();
    List<Block> blocks = article(location.article()).blocks();
    int number = 1;
    while (number < blocks.size() && blocks.get(number).span().start() <= span.start()) {
      number++;
    }
    return number;
  }
}
