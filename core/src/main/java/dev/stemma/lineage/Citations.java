package dev.stemma.lineage;

import dev.stemma.article.Article;
import dev.stemma.article.Dateline;
import dev.stemma.article.Span;
import dev.stemma.text.WordKind;
import dev.stemma.text.WordKinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All citations of a trace, with the articles that each may mean. */
final class Citations {

  private final Map<String, List<CitedCandidates>> byArticle = new LinkedHashMap<>();
  private final Map<String, ReadArticle> articles = new HashMap<>();

  Citations(List<ReadArticle> articles) {
    Map<String, Article> byId = new LinkedHashMap<>();
    articles.forEach(article -> byId.put(article.id(), article.article()));
    articles.forEach(article -> this.articles.put(article.id(), article));
    Set<String> outlets = outlets(articles);
    for (ReadArticle article : articles) {
      List<Citation> found = CitationFinder.find(article.article(), article.times(), outlets);
      byArticle.put(article.id(), CitationResolver.resolve(found, byId));
    }
  }

  /**
   * Returns the names of those who published the inputs, so that none goes unrecognised in another.
   */
  private static Set<String> outlets(List<ReadArticle> articles) {
    Set<String> outlets = new TreeSet<>();
    for (ReadArticle article : articles) {
      article.article().publisher().ifPresent(outlets::add);
      article.article().dateline().flatMap(Dateline::agency).ifPresent(outlets::add);
    }
    return outlets;
  }

  /** Returns whether one article names another as its source, as far as names and dates tell. */
  boolean between(ReadArticle citing, ReadArticle cited) {
    return !of(citing, cited).isEmpty();
  }

  /** Returns the places where one article may name another as its source. */
  List<CitedCandidates> of(ReadArticle citing, ReadArticle cited) {
    return byArticle.getOrDefault(citing.id(), List.of()).stream()
        .filter(candidates -> candidates.candidates().contains(cited.id()))
        .toList();
  }

  /**
   * Returns whether a citation means the source of a comparison: an <em>earlier</em> text of the
   * same outlet is another one, unless the citing sentence was taken from this one.
   */
  boolean standsFor(CitedCandidates cited, Comparison comparison) {
    return !cited.earlier() || reading(cited.citation(), comparison) != Relation.NEW;
  }

  /** Returns whether the citing sentence says that it corrects what it cites. */
  boolean corrects(Citation citation) {
    ReadArticle article =
        Objects.requireNonNull(articles.get(citation.article()), citation.article());
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().overlaps(citation.span())) {
        return WordKinds.count(
                WordKind.CORRECTION,
                article.tokens(),
                sentence.span(),
                article.article().language())
            > 0;
      }
    }
    return false;
  }

  private static Relation reading(Citation citation, Comparison comparison) {
    Span span = citation.span();
    for (SentenceReading reading : comparison.readings()) {
      if (reading.sentence().span().overlaps(span)) {
        return reading.relation();
      }
    }
    return Relation.NEW;
  }

  /**
   * Returns all citations in order, each with the article it means, where that is among the inputs.
   */
  List<Citation> resolved(List<Pair> pairs) {
    Map<String, List<Pair>> byReport = new HashMap<>();
    for (Pair pair : pairs) {
      byReport.computeIfAbsent(pair.report().id(), id -> new ArrayList<>()).add(pair);
    }
    List<Citation> resolved = new ArrayList<>();
    byArticle.forEach((id, citations) -> {
      for (CitedCandidates cited : citations) {
        Citation citation = cited.citation();
        resolved.add(
            new Citation(
                citation.article(),
                citation.span(),
                citation.name(),
                citation.date(),
                citation.via(),
                meant(cited, byReport.getOrDefault(id, List.of()))
                    .or(() -> turned(id, cited, pairs))));
      }
    });
    return resolved;
  }

  /** Chooses among the candidates that are kin the one that explains most of the report. */
  private Optional<String> meant(CitedCandidates cited, List<Pair> pairs) {
    return pairs.stream()
        .filter(pair -> cited.candidates().contains(pair.source().id()))
        .filter(pair -> couldMean(cited, pair))
        .max(
            Comparator.comparingDouble(Citations::strength)
                .thenComparing(pair -> pair.source().id()))
        .map(pair -> pair.source().id());
  }

  /** Two kin may name each other; the one held for the source names a captured text as well. */
  private static Optional<String> turned(String id, CitedCandidates cited, List<Pair> pairs) {
    return pairs.stream()
        .filter(Pair.Kin.class::isInstance)
        .filter(pair -> pair.source().id().equals(id) && !cited.earlier())
        .map(pair -> pair.report().id())
        .filter(cited.candidates()::contains)
        .min(Comparator.naturalOrder());
  }

  private boolean couldMean(CitedCandidates cited, Pair pair) {
    return switch (pair) {
      case Pair.Kin kin -> standsFor(cited, kin.comparison());
      case Pair.Uncompared uncompared -> true;
      case Pair.Unrelated unrelated -> false;
    };
  }

  private static double strength(Pair pair) {
    return switch (pair) {
      case Pair.Kin kin -> kin.comparison().strength();
      case Pair.Uncompared uncompared -> 0;
      case Pair.Unrelated unrelated -> 0;
    };
  }
}
