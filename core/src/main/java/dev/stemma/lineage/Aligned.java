package dev.stemma.lineage;

import dev.stemma.collate.Collator;
import dev.stemma.text.TokenRange;
import java.util.BitSet;

/**
 * A sentence of a report laid on a stretch of a source.
 *
 * <p>Words of the frame of attribution are not counted: neither those known beforehand nor words
 * before the first or behind the last pair that only say who spoke.
 */
final class Aligned {

  /** Content words that words between marks must have in common with the source. */
  private static final double LEAST_QUOTED = 2;

  private static final double MOST_OF_QUOTED = 0.8;

  private final ReadArticle report;
  private final ReadArticle source;
  private final Sentence sentence;
  private final TokenRange stretch;
  private final int[] counterparts;
  private final BitSet frame;

  private Aligned(
      ReadArticle report,
      ReadArticle source,
      Sentence sentence,
      TokenRange stretch,
      int[] counterparts,
      BitSet frame) {
    this.report = report;
    this.source = source;
    this.sentence = sentence;
    this.stretch = stretch;
    this.counterparts = counterparts;
    this.frame = frame;
  }

  static Aligned of(ReadArticle report, Sentence sentence, ReadArticle source, TokenRange stretch) {
    int[] counterparts =
        Collator.align(
            report.text(),
            sentence.from(),
            sentence.to(),
            source.text(),
            stretch.from(),
            stretch.to());
    BitSet frame = Frames.around(report, source, sentence, counterparts);
    return new Aligned(report, source, sentence, stretch, counterparts, frame);
  }

  ReadArticle report() {
    return report;
  }

  ReadArticle source() {
    return source;
  }

  Sentence sentence() {
    return sentence;
  }

  TokenRange stretch() {
    return stretch;
  }

  /** Returns the source's token that one of the report's is paired with, or -1. */
  int counterpart(int token) {
    return counterparts[token - sentence.from()];
  }

  /**
   * Returns whether a pair is no chance: a name, a number, or beside another pair. In a sentence
   * told in other words a single common word may be paired with one that stands for something else.
   */
  boolean pairedForCertain(int token) {
    int counterpart = counterpart(token);
    return counterpart >= 0
        && (report.tokens().capitalised(token)
            || report.tokens().numeric(token)
            || (token > sentence.from() && counterpart(token - 1) == counterpart - 1)
            || (token + 1 < sentence.to() && counterpart(token + 1) == counterpart + 1));
  }

  boolean inFrame(int token) {
    return frame.get(token);
  }

  /** Returns the number of words outside the frame. */
  int counted() {
    int counted = 0;
    for (int token = sentence.from(); token < sentence.to(); token++) {
      counted += inFrame(token) ? 0 : 1;
    }
    return counted;
  }

  /** Returns the number of paired words outside the frame. */
  int matched() {
    int matched = 0;
    for (int token = sentence.from(); token < sentence.to(); token++) {
      matched += !inFrame(token) && counterpart(token) >= 0 ? 1 : 0;
    }
    return matched;
  }

  /** Returns how much the paired words outside the frame say. */
  double matchedWeight() {
    double weight = 0;
    for (int token = sentence.from(); token < sentence.to(); token++) {
      if (!inFrame(token) && counterpart(token) >= 0) {
        weight += report.text().weight(token);
      }
    }
    return weight;
  }

  /**
   * Returns how much the paired words say that are no names: two texts of a subject share names.
   */
  double matchedWeightBesidesNames() {
    double weight = 0;
    for (int token = sentence.from(); token < sentence.to(); token++) {
      if (!inFrame(token) && counterpart(token) >= 0 && !report.tokens().capitalised(token)) {
        weight += report.text().weight(token);
      }
    }
    return weight;
  }

  /** Returns the source's words from the first paired to the last, frames aside; or none. */
  TokenRange core() {
    return paired(false);
  }

  /** Returns the source's words from the first paired to the last; empty if none is paired. */
  TokenRange extent() {
    return paired(true);
  }

  private TokenRange paired(boolean withFrame) {
    int first = stretch.from();
    int last = stretch.from() - 1;
    boolean found = false;
    for (int token = sentence.from(); token < sentence.to(); token++) {
      int counterpart = counterpart(token);
      boolean counts = !inFrame(token) || (withFrame && pairedForCertain(token));
      if (counterpart >= 0 && counts) {
        first = found ? first : counterpart;
        last = counterpart;
        found = true;
      }
    }
    return new TokenRange(first, last + 1);
  }

  /** Returns whether words between quotation marks in the sentence stand in the source. */
  boolean takesQuotation() {
    int from = report.quoted().nextSetBit(sentence.from());
    while (from >= 0 && from < sentence.to()) {
      int to = Math.min(report.quoted().nextClearBit(from), sentence.to());
      double matched = 0;
      for (int token = from; token < to; token++) {
        matched += counterpart(token) >= 0 ? report.text().weight(token) : 0;
      }
      if (matched >= LEAST_QUOTED && matched >= MOST_OF_QUOTED * report.text().weight(from, to)) {
        return true;
      }
      from = report.quoted().nextSetBit(to);
    }
    return false;
  }

  /** Returns whether the report marks by an ellipsis that it leaves out words of the stretch. */
  boolean shortenedByEllipsis() {
    String text = report.article().text();
    for (int token = sentence.from() + 1; token < sentence.to(); token++) {
      String between = text.substring(report.tokens().end(token - 1), report.tokens().start(token));
      boolean apart =
          counterpart(token) < 0
              || counterpart(token - 1) < 0
              || counterpart(token) > counterpart(token - 1) + 1;
      if (apart
          && (between.contains("...") || between.contains("…") || between.contains(". . ."))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the number of the source's words between the paired ones that the report leaves out.
   */
  int leftOutInside() {
    TokenRange core = core();
    int left = core.size();
    for (int token = sentence.from(); token < sentence.to(); token++) {
      if (core.from() <= counterpart(token) && counterpart(token) < core.to()) {
        left--;
      }
    }
    return left;
  }
}
