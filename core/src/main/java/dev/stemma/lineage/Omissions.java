package dev.stemma.lineage;

import dev.stemma.article.Span;
import dev.stemma.collate.SentenceSimilarity;
import dev.stemma.text.TokenRange;
import dev.stemma.time.TimeExpression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a report leaves out of a source: sentences, and clauses of sentences it took in part. */
final class Omissions {

  /** Less of a sentence's weight than this, and the report does not carry it. */
  private static final double CARRIED = 0.35;

  /** A sentence that says less is no loss. */
  private static final double LEAST_SENTENCE = 1;

  private static final int LEAST_CLAUSE = 7;
  private static final double LEAST_CLAUSE_WEIGHT = 4;

  /** What stays of a reworded sentence's words tells little of what was carried. */
  private static final int LEAST_REWORDED_CLAUSE = 12;

  private static final double LEAST_REWORDED_CLAUSE_WEIGHT = 6;

  private final ReadArticle report;
  private final ReadArticle source;
  private final BitSet carried;
  private final Set<Integer> reworded;

  private Omissions(
      ReadArticle report, ReadArticle source, BitSet carried, Set<Integer> reworded) {
    this.report = report;
    this.source = source;
    this.carried = carried;
    this.reworded = reworded;
  }

  /**
   * Returns what the report of a comparison leaves out of the source, in order of the source.
   *
   * @param told spans of the source whose loss is told elsewhere, as words behind an ellipsis
   */
  static List<Omission> of(
      Comparison comparison, List<Span> told, SentenceSimilarity similarity) {
    ReadArticle report = comparison.report();
    ReadArticle source = comparison.source();
    BitSet carried = new BitSet();
    comparison.readings().forEach(reading -> carried.or(reading.carried()));
    told.forEach(span -> mark(carried, source, span));
    markSharedTimes(carried, comparison);
    Set<Integer> reworded = reworded(comparison, similarity);
    return new Omissions(report, source, carried, reworded).find();
  }

  private List<Omission> find() {
    List<Omission> omissions = new ArrayList<>();
    for (int index = 0; index < source.sentences().size(); index++) {
      Sentence sentence = source.sentences().get(index);
      double weight = weight(sentence, new BitSet());
      boolean reworded = this.reworded.contains(index);
      if (!reworded && weight - weight(sentence, carried) < CARRIED * weight) {
        if (weight >= LEAST_SENTENCE && !leadsIn(sentence)) {
          omissions.add(new Omission(source.id(), report.id(), sentence.span()));
        }
      } else {
        for (TokenRange clause : clauses(sentence, reworded)) {
          omissions.add(
              new Omission(
                  source.id(), report.id(), source.tokens().span(clause.from(), clause.to())));
        }
      }
    }
    return omissions;
  }

  /** Returns how much of a sentence, its frame aside, stands outside {@code without}. */
  private double weight(Sentence sentence, BitSet without) {
    double weight = 0;
    for (int token = sentence.from(); token < sentence.to(); token++) {
      boolean counts = !source.frames().get(token) && !without.get(token);
      weight += counts ? source.text().weight(token) : 0;
    }
    return weight;
  }

  /** A sentence that ends in a colon only leads in what follows. */
  private boolean leadsIn(Sentence sentence) {
    String words = sentence.span().of(source.article().text());
    return words.endsWith(":") || words.endsWith("：");
  }

  private List<TokenRange> clauses(Sentence sentence, boolean reworded) {
    int least = reworded ? LEAST_REWORDED_CLAUSE : LEAST_CLAUSE;
    double leastWeight = reworded ? LEAST_REWORDED_CLAUSE_WEIGHT : LEAST_CLAUSE_WEIGHT;
    List<TokenRange> clauses = new ArrayList<>();
    BitSet carried = (BitSet) this.carried.clone();
    carried.or(source.frames());
    int from = carried.nextClearBit(sentence.from());
    while (from < sentence.to()) {
      int to = endOfClause(carried, from, sentence.to());
      if (to - from >= least && source.text().weight(from, to) >= leastWeight) {
        clauses.add(new TokenRange(from, to));
      }
      from = carried.nextClearBit(to);
    }
    return clauses;
  }

  /** Reaches over function words that the report has too, by chance, up to the last left-out word. */
  private int endOfClause(BitSet carried, int from, int limit) {
    int end = carried.nextSetBit(from);
    end = end < 0 ? limit : Math.min(end, limit);
    while (end < limit) {
      int next = Math.min(carried.nextClearBit(end), limit);
      if (next == limit || source.text().weight(end, next) > 0) {
        return end;
      }
      int after = carried.nextSetBit(next);
      end = after < 0 ? limit : Math.min(after, limit);
    }
    return end;
  }

  private static void mark(BitSet carried, ReadArticle source, Span span) {
    int from = source.tokens().indexAt(span.start());
    carried.set(from, Math.max(from, source.tokens().indexBehind(span.end())));
  }

  /** {@code on July 12} is carried where the report says {@code on Saturday} and means that day. */
  private static void markSharedTimes(BitSet carried, Comparison comparison) {
    Set<String> values =
        comparison.report().times().stream()
            .map(TimeExpression::value)
            .collect(Collectors.toSet());
    for (TimeExpression time : comparison.source().times()) {
      if (values.contains(time.value())) {
        mark(carried, comparison.source(), time.span());
      }
    }
  }

  /** Returns the source's sentences that the report tells in other words. */
  private static Set<Integer> reworded(Comparison comparison, SentenceSimilarity similarity) {
    ReadArticle report = comparison.report();
    ReadArticle source = comparison.source();
    Set<Integer> reworded = new HashSet<>();
    for (SentenceReading reading : comparison.readings()) {
      if (reading.relation() == Relation.REWRITE) {
        Span words = reading.source().orElseThrow();
        reworded.add(source.sentenceAt(source.tokens().indexAt(words.start())));
      }
    }
    SentenceSimilarity.Prepared reverse =
        similarity.prepare(
            source.text(), source.unframedRanges(), report.text(), report.unframedRanges());
    for (int index = 0; index < source.sentences().size(); index++) {
      if (reverse.best(index).isPresent()) {
        reworded.add(index);
      }
    }
    return reworded;
  }
}
