package dev.stemma.lineage;

import dev.stemma.article.Location;
import dev.stemma.collate.Match;
import dev.stemma.collate.Passage;
import dev.stemma.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads off shared passages what they say about kinship and about direction. */
final class SharedTextEvidence {

  /** Content words that must be quoted here and plain there. */
  private static final double LEAST_QUOTED = 3;

  /** A text with this share of its words in the other is contained in it. */
  private static final double CONTAINED = 0.8;

  /** A text with more than this share in the other is not fuller. */
  private static final double FULLER = 0.6;

  private SharedTextEvidence() {}

  /** Returns the evidence that two articles' shared passages give. */
  static List<Evidence> of(Comparison comparison) {
    List<Evidence> evidence = new ArrayList<>();
    longest(comparison).ifPresent(evidence::add);
    quoted(comparison).ifPresent(evidence::add);
    containment(comparison).ifPresent(evidence::add);
    return evidence;
  }

  private static Optional<Evidence> longest(Comparison comparison) {
    return comparison.passages().stream()
        .flatMap(passage -> passage.links().stream())
        .max(
            Comparator.comparingInt(Match::length)
                .thenComparing(Comparator.comparingInt(Match::report).reversed()))
        .map(run ->
            new Evidence.SharedText(
                comparison.sharedWords(),
                inReport(comparison, run.report(), run.reportEnd()),
                inSource(comparison, run.source(), run.sourceEnd())));
  }

  /** Finds the first words that one has between quotation marks and the other says for itself. */
  private static Optional<Evidence> quoted(Comparison comparison) {
    for (Passage passage : comparison.passages()) {
      for (Match run : passage.links()) {
        int from = 0;
        while (from < run.length()) {
          int to = from + 1;
          while (to < run.length() && sameMarks(comparison, run, from, to)) {
            to++;
          }
          Optional<Evidence> evidence = quoted(comparison, run, from, to);
          if (evidence.isPresent()) {
            return evidence;
          }
          from = to;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns whether two words of a run are both quoted or both plain, in either text. */
  private static boolean sameMarks(Comparison comparison, Match run, int one, int other) {
    BitSet inReport = comparison.report().quoted();
    BitSet inSource = comparison.source().quoted();
    return inReport.get(run.report() + one) == inReport.get(run.report() + other)
        && inSource.get(run.source() + one) == inSource.get(run.source() + other);
  }

  private static Optional<Evidence> quoted(Comparison comparison, Match run, int from, int to) {
    ReadArticle report = comparison.report();
    ReadArticle source = comparison.source();
    if (report.text().weight(run.report() + from, run.report() + to) < LEAST_QUOTED) {
      return Optional.empty();
    }
    Location here = inReport(comparison, run.report() + from, run.report() + to);
    Location there = inSource(comparison, run.source() + from, run.source() + to);
    if (report.quoted().get(run.report() + from) && isPlain(source, run.source() + from)) {
      return Optional.of(new Evidence.QuotedThere(Optional.of(source.id()), here, there));
    }
    if (source.quoted().get(run.source() + from) && isPlain(report, run.report() + from)) {
      return Optional.of(new Evidence.QuotedThere(Optional.of(report.id()), there, here));
    }
    return Optional.empty();
  }

  /**
   * Returns whether a word is not between marks and its sentence names nobody who said it: a report
   * that drops the marks of a quotation keeps the speaker.
   */
  private static boolean isPlain(ReadArticle article, int token) {
    Sentence sentence = article.sentences().get(article.sentenceAt(token));
    return !article.quoted().get(token)
        && article.frames().get(sentence.from(), sentence.to()).isEmpty();
  }

  private static Optional<Evidence> containment(Comparison comparison) {
    BitSet shared = new BitSet();
    BitSet sharedSource = new BitSet();
    for (Passage passage : comparison.passages()) {
      for (Match run : passage.links()) {
        shared.set(run.report(), run.reportEnd());
        sharedSource.set(run.source(), run.sourceEnd());
      }
    }
    ReadArticle report = comparison.report();
    ReadArticle source = comparison.source();
    double ofReport = (double) shared.cardinality() / Math.max(1, report.text().size());
    double ofSource = (double) sharedSource.cardinality() / Math.max(1, source.text().size());
    if (ofReport >= CONTAINED && ofSource < FULLER) {
      return Optional.of(
          new Evidence.Containment(
              Optional.of(source.id()), ofReport, longestFree(source, sharedSource)));
    }
    if (ofSource >= CONTAINED && ofReport < FULLER) {
      return Optional.of(
          new Evidence.Containment(
              Optional.of(report.id()), ofSource, longestFree(report, shared)));
    }
    return Optional.empty();
  }

  /** Returns the longest stretch of an article that the other has not. */
  private static Location longestFree(ReadArticle article, BitSet shared) {
    int bestFrom = 0;
    int bestTo = 0;
    int from = shared.nextClearBit(0);
    while (from < article.text().size()) {
      int next = shared.nextSetBit(from);
      int to = next < 0 ? article.text().size() : next;
      if (to - from > bestTo - bestFrom) {
        bestFrom = from;
        bestTo = to;
      }
      from = shared.nextClearBit(to);
    }
    return location(article, bestFrom, bestTo);
  }

  private static Location inReport(Comparison comparison, int from, int to) {
    return location(comparison.report(), from, to);
  }

  private static Location inSource(Comparison comparison, int from, int to) {
    return location(comparison.source(), from, to);
  }

  private static Location location(ReadArticle article, int from, int to) {
    Tokens tokens = article.tokens();
    return new Location(article.id(), tokens.span(from, to));
  }
}
