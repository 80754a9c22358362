package dev.stemma.lineage;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.SentenceSimilarity;
import dev.stemma.quote.CheckedQuotation;
import dev.stemma.quote.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the compared pairs amount to, report by report. */
final class Findings {

  /** A report with less new in it is wholly derived. */
  private static final double WHOLLY = 0.05;

  private final Map<String, List<Pair>> pairs = new HashMap<>();
  private final SentenceSimilarity similarity;
  private final QuotationChecks checks;
  private final List<LostSource> lostSources;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Derivation> derivations = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<CheckedQuotation> quotations = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();

  Findings(
      List<ReadArticle> articles,
      List<Pair> pairs,
      List<Citation> citations,
      SentenceSimilarity similarity) {
    for (Pair pair : pairs) {
      this.pairs.computeIfAbsent(pair.report().id(), id -> new ArrayList<>()).add(pair);
      this.pairs.computeIfAbsent(pair.source().id(), id -> new ArrayList<>()).add(pair);
    }
    this.similarity = similarity;
    checks = new QuotationChecks(citations);
    lostSources = LostSources.group(citations);
    for (ReadArticle article : articles) {
      places.put(article.id(), places.size());
    }
    articles.forEach(this::gather);
    articles.forEach(this::addNearest);
    derivations.sort(
        Comparator.comparingInt((Derivation derivation) -> places.get(derivation.report()))
            .thenComparingInt(derivation -> places.get(derivation.source())));
  }

  List<Derivation> derivations() {
    return derivations;
  }

  List<Statement> statements() {
    return statements;
  }

  List<CheckedQuotation> quotations() {
    return quotations;
  }

  List<Omission> omissions() {
    return omissions;
  }

  private void gather(ReadArticle report) {
    List<Pair.Uncompared> uncompared =
        pairsOf(report, Pair.Uncompared.class).stream()
            .filter(pair -> !pair.evidence().isEmpty())
            .toList();
    SourceChoice choice =
        SourceChoice.of(report, pairsOf(report, Pair.Kin.class), doubt(uncompared), this::tookFrom);
    List<Pair.Kin> used =
        choice.ranked().stream().filter(kin -> choice.uses(kin.source())).toList();
    List<CheckedQuotation> checked =
        checks.check(report, texts(report, used, uncompared), !used.isEmpty());
    quotations.addAll(checked);
    for (Pair.Kin kin : used) {
      derivations.add(derivation(kin, choice));
      omissions.addAll(
          Omissions.of(kin.comparison(), told(checked, kin.source()), alsoCited(kin), similarity));
    }
    for (Pair.Uncompared pair : uncompared) {
      derivations.add(
          new Derivation(
              report.id(),
              pair.source().id(),
              DerivationClass.PARTIALLY,
              Optional.of(pair.source().id()),
              pair.evidence(),
              Shares.UNCHECKED));
    }
    if (!used.isEmpty() || !uncompared.isEmpty() || isRead(report)) {
      statements.addAll(choice.statements());
    }
  }

  /** Returns whether an article was read against another, though it took nothing. */
  private boolean isRead(ReadArticle report) {
    return !pairsOf(report, Pair.Unrelated.class).isEmpty();
  }

  /** Returns the pairs that an article is in, as either. */
  private List<Pair> pairsWith(ReadArticle article) {
    return pairs.getOrDefault(article.id(), List.of());
  }

  private <P extends Pair> List<P> pairsOf(ReadArticle report, Class<P> kind) {
    return pairsWith(report).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(pair -> pair.report().is(report))
        .toList();
  }

  private boolean tookFrom(ReadArticle report, ReadArticle source) {
    return pairsOf(report, Pair.Kin.class).stream()
        .anyMatch(kin -> kin.direction().equals(Optional.of(source.id())));
  }

  private static Optional<String> doubt(List<Pair.Uncompared> uncompared) {
    if (uncompared.isEmpty()) {
      return Optional.empty();
    }
    String languages =
        uncompared.stream()
            .map(pair -> pair.source().article().language())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return Optional.of("a cited source is in another language (" + languages + ")");
  }

  private static Derivation derivation(Pair.Kin kin, SourceChoice choice) {
    Shares shares = Shares.of(kin.comparison());
    List<Evidence> evidence = new ArrayList<>(kin.evidence());
    choice.sharedError(kin.source()).ifPresent(evidence::add);
    return new Derivation(
        kin.report().id(),
        kin.source().id(),
        shares.fresh() < WHOLLY ? DerivationClass.WHOLLY : DerivationClass.PARTIALLY,
        kin.direction(),
        Directions.ranked(evidence),
        shares);
  }

  private static List<Span> told(List<CheckedQuotation> checked, ReadArticle source) {
    List<Span> told = new ArrayList<>();
    for (CheckedQuotation quotation : checked) {
      // Nothing in a spliced quotation tells its reader that words are left out.
      if (quotation.verdict() == Verdict.SPLICED) {
        continue;
      }
      for (Location hidden : quotation.hidden()) {
        if (hidden.article().equals(source.id())) {
          told.add(hidden.span());
        }
      }
    }
    return told;
  }

  /** Returns where the source names a lost source that the report names too. */
  private List<Span> alsoCited(Pair.Kin kin) {
    List<Span> spans = new ArrayList<>();
    for (LostSource lost : lostSources) {
      boolean inReport =
          lost.citations().stream()
              .anyMatch(citation -> citation.article().equals(kin.report().id()));
      if (inReport) {
        lost.citations().stream()
            .filter(citation -> citation.article().equals(kin.source().id()))
            .forEach(citation -> spans.add(citation.span()));
      }
    }
    return spans;
  }

  /**
   * Returns the texts to look for a report's quotations in: its sources, the best first, then the
   * others that it was compared with and that did not take from it.
   */
  private List<ReadArticle> texts(
      ReadArticle report, List<Pair.Kin> used, List<Pair.Uncompared> foreign) {
    List<ReadArticle> texts = new ArrayList<>();
    used.forEach(kin -> texts.add(kin.source()));
    foreign.forEach(pair -> texts.add(pair.source()));
    for (Pair pair : pairsWith(report)) {
      switch (pair) {
        case Pair.Kin kin when kin.report().is(report) -> texts.add(kin.source());
        case Pair.Unrelated unrelated when unrelated.report().is(report) ->
            texts.add(unrelated.source());
        case Pair.Unrelated unrelated when unrelated.source().is(report) ->
            texts.add(unrelated.report());
        case Pair.Kin kin -> {}
        case Pair.Unrelated unrelated -> {}
        case Pair.Uncompared uncompared -> {}
      }
    }
    Set<String> seen = new HashSet<>();
    return texts.stream().filter(text -> seen.add(text.id())).toList();
  }

  /**
   * Tells of an article without a source which other it is nearest to, and that it took nothing.
   */
  private void addNearest(ReadArticle article) {
    boolean derived =
        derivations.stream()
            .anyMatch(derivation ->
                derivation.report().equals(article.id())
                    && derivation.derivationClass() != DerivationClass.NON_DERIVED);
    if (derived) {
      return;
    }
    pairsWith(article).stream()
        .filter(Pair.Unrelated.class::isInstance)
        .map(Pair.Unrelated.class::cast)
        .filter(pair -> pair.report().is(article) || pair.source().is(article))
        .max(
            Comparator.comparingInt(Pair.Unrelated::sharedWords)
                .thenComparing(pair -> pair.report().id())
                .thenComparing(pair -> pair.source().id()))
        .map(pair ->
            new Derivation(
                pair.report().id(),
                pair.source().id(),
                DerivationClass.NON_DERIVED,
                Optional.empty(),
                Directions.time(pair.report(), pair.source()).stream()
                    .map(Evidence.class::cast)
                    .toList(),
                Shares.NONE))
        .filter(derivation -> !derivations.contains(derivation))
        .ifPresent(derivations::add);
  }
}
