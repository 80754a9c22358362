package dev.stemma.lineage;

import dev.stemma.article.Article;
import dev.stemma.article.Location;
import dev.stemma.collate.SentenceSimilarity;
import dev.stemma.text.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares two articles: are they kin, and who took from whom? */
final class PairReader {

  private static final Comparator<ReadArticle> BY_TIME =
      Comparator.comparing((ReadArticle article) ->
              article.article().anchor().map(moment -> moment.day().toString()).orElse(""))
          .thenComparing(ReadArticle::id);

  private final SentenceSimilarity similarity;
  private final Citations citations;

  PairReader(SentenceSimilarity similarity, Citations citations) {
    this.similarity = similarity;
    this.citations = citations;
  }

  /** Compares two articles; the order of the arguments does not matter. */
  Pair read(ReadArticle one, ReadArticle other) {
    Optional<Evidence.Time> time = Directions.time(one, other);
    ReadArticle source = earlier(one, other, time);
    ReadArticle report = source.is(one) ? other : one;
    if (!comparable(report, source)) {
      return uncompared(report, source);
    }
    Comparison comparison = SentenceReader.compare(report, source, similarity);
    boolean cited = citations.between(report, source) || citations.between(source, report);
    if (!Kinship.holds(comparison, cited)) {
      return new Pair.Unrelated(report, source, comparison.sharedWords());
    }
    Comparison turned = null;
    List<Evidence> citing = new ArrayList<>(citing(comparison));
    if (citations.between(source, report)) {
      turned = SentenceReader.compare(source, report, similarity);
      citing.addAll(citing(turned));
    }
    if (citing.stream().noneMatch(Evidence.Correction.class::isInstance)) {
      CorrectionNote.in(report, source).ifPresent(citing::add);
      CorrectionNote.in(source, report).ifPresent(citing::add);
    }
    time.ifPresent(citing::add);
    List<Evidence> evidence = evidence(citing, comparison);
    Optional<String> direction = Directions.weigh(report, source, evidence);
    if (Directions.lead(report, evidence) <= 0) {
      return new Pair.Kin(comparison, direction, evidence);
    }
    if (turned == null) {
      turned = SentenceReader.compare(source, report, similarity);
    }
    return new Pair.Kin(turned, direction, evidence(citing, turned));
  }

  private static List<Evidence> evidence(List<Evidence> citing, Comparison comparison) {
    List<Evidence> evidence = new ArrayList<>(citing);
    evidence.addAll(SharedTextEvidence.of(comparison));
    return Directions.ranked(evidence);
  }

  private List<Evidence> citing(Comparison comparison) {
    List<Evidence> evidence = new ArrayList<>();
    for (CitedCandidates cited : citations.of(comparison.report(), comparison.source())) {
      if (citations.standsFor(cited, comparison)) {
        Citation citation = cited.citation();
        Location where = new Location(citation.article(), citation.span());
        Optional<String> source = Optional.of(comparison.source().id());
        evidence.add(new Evidence.Cited(source, where));
        if (citations.corrects(citation)) {
          evidence.add(new Evidence.Correction(source, where));
        }
      }
    }
    return evidence;
  }

  private Pair uncompared(ReadArticle report, ReadArticle source) {
    List<Evidence> forward = citedEvidence(report, source);
    List<Evidence> backward = citedEvidence(source, report);
    if (forward.isEmpty() && !backward.isEmpty()) {
      return new Pair.Uncompared(source, report, backward);
    }
    // Where each names the other, nothing tells who took from whom.
    return new Pair.Uncompared(report, source, backward.isEmpty() ? forward : List.of());
  }

  private List<Evidence> citedEvidence(ReadArticle report, ReadArticle source) {
    List<Evidence> evidence = new ArrayList<>();
    for (CitedCandidates cited : citations.of(report, source)) {
      Citation citation = cited.citation();
      evidence.add(
          new Evidence.Cited(
              Optional.of(source.id()), new Location(citation.article(), citation.span())));
    }
    return evidence;
  }

  private static ReadArticle earlier(
      ReadArticle one, ReadArticle other, Optional<Evidence.Time> time) {
    Optional<String> earlier = time.flatMap(Evidence.Time::favours);
    if (earlier.isPresent()) {
      return earlier.get().equals(one.id()) ? one : other;
    }
    return BY_TIME.compare(one, other) <= 0 ? one : other;
  }

  /** Returns whether two articles are in one language, or may be. */
  static boolean comparable(ReadArticle one, ReadArticle other) {
    String language = Languages.primary(one.article().language());
    String otherLanguage = Languages.primary(other.article().language());
    return language.equals(otherLanguage)
        || language.equals(Article.UNDETERMINED_LANGUAGE)
        || otherLanguage.equals(Article.UNDETERMINED_LANGUAGE);
  }
}
