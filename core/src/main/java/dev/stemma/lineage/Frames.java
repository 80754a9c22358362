package dev.stemma.lineage;

import dev.stemma.text.TokenRange;
import dev.stemma.text.Tokens;
import dev.stemma.text.WordKind;
import dev.stemma.text.WordKinds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the frame of attribution of a sentence: the words outside quotation marks that only say who
 * said the rest, as in {@code , it added} or {@code The minister told reporters:}.
 */
final class Frames {

  /** A longer stretch says more than who spoke. */
  private static final int LONGEST = 14;

  /** Beside a quotation a speaker may be introduced at some length. */
  private static final int LONGEST_BESIDE_QUOTATION = 20;

  /** Marks that part clauses. */
  private static final String PARTING = ",:;\"“”„«»—–「」『』，：；、،؛";

  private Frames() {}

  /**
   * Returns the tokens of an article that belong to a frame: a stretch between commas, quotation
   * marks, dashes or the sentence's ends, at the start or the end of a sentence or beside a
   * quotation, that holds a word of saying; and all that stands beside a quotation, if it is short
   * and holds one.
   */
  static BitSet of(Tokens tokens, List<Sentence> sentences, BitSet quoted, String language) {
    BitSet frames = new BitSet();
    for (Sentence sentence : sentences) {
      mark(tokens, sentence, quoted, language, frames);
    }
    return frames;
  }

  /**
   * Returns the frame of one sentence, given which of its words have counterparts in a source: what
   * {@link #of} found, and unpaired words at either end that hold a word of saying, as in {@code
   * The minister said} before words that the source has without it.
   *
   * @param counterparts by token of the sentence, -1 for none
   */
  static BitSet around(ReadArticle report, Sentence sentence, int[] counterparts) {
    BitSet frame = report.frames().get(0, sentence.to());
    int first = 0;
    while (first < counterparts.length && counterparts[first] < 0) {
      first++;
    }
    int last = counterparts.length;
    while (last > first && counterparts[last - 1] < 0) {
      last--;
    }
    if (first == counterparts.length) {
      return frame;
    }
    clearPaired(report, frame, sentence, counterparts);
    markUnpaired(report, frame, sentence.from(), sentence.from() + first);
    markUnpaired(report, frame, sentence.from() + last, sentence.to());
    markParentheses(report, frame, sentence, counterparts);
    return frame;
  }

  /**
   * Takes back clauses that the source has too and that say nothing of speaking, as {@code The
   * bridge} in {@code The bridge, the agency said, "is long"}.
   */
  private static void clearPaired(
      ReadArticle report, BitSet frame, Sentence sentence, int[] counterparts) {
    for (TokenRange clause : clauses(report.tokens(), sentence)) {
      if (!isUnpaired(report, sentence, counterparts, clause)
          && !says(report.tokens(), clause.from(), clause.to(), report.article().language())) {
        frame.clear(clause.from(), clause.to());
      }
    }
  }

  /** Marks what stands between two commas and has no counterpart, as in {@code , the agency said,}. */
  private static void markParentheses(
      ReadArticle report, BitSet frame, Sentence sentence, int[] counterparts) {
    List<TokenRange> clauses = clauses(report.tokens(), sentence);
    for (TokenRange clause : clauses.subList(1, clauses.size())) {
      if (isUnpaired(report, sentence, counterparts, clause)) {
        markUnpaired(report, frame, clause.from(), clause.to());
      }
    }
  }

  private static boolean isUnpaired(
      ReadArticle report, Sentence sentence, int[] counterparts, TokenRange clause) {
    for (int token = clause.from(); token < clause.to(); token++) {
      if (counterparts[token - sentence.from()] >= 0 && report.text().weight(token) > 0) {
        return false;
      }
    }
    return true;
  }

  private static void markUnpaired(ReadArticle report, BitSet frame, int from, int to) {
    if (from < to
        && to - from <= LONGEST
        && report.quoted().get(from, to).isEmpty()
        && says(report.tokens(), from, to, report.article().language())) {
      frame.set(from, to);
    }
  }

  /** Marks what stands between a quotation and the sentence's end, or between two quotations. */
  private static void markBesideQuotations(
      Tokens tokens, Sentence sentence, BitSet quoted, String language, BitSet frames) {
    int from = quoted.nextClearBit(sentence.from());
    while (from < sentence.to()) {
      int next = quoted.nextSetBit(from);
      int to = next < 0 || next > sentence.to() ? sentence.to() : next;
      boolean whole = from == sentence.from() && to == sentence.to();
      if (!whole && to - from <= LONGEST_BESIDE_QUOTATION && says(tokens, from, to, language)) {
        frames.set(from, to);
      }
      from = quoted.nextClearBit(to);
    }
  }

  private static void mark(
      Tokens tokens, Sentence sentence, BitSet quoted, String language, BitSet frames) {
    markBesideQuotations(tokens, sentence, quoted, language, frames);
    List<TokenRange> clauses = clauses(tokens, sentence);
    for (TokenRange clause : clauses) {
      if (besideQuotation(sentence, quoted, clause)) {
        markIfSaying(tokens, clause, quoted, language, frames);
      }
    }
    if (clauses.size() == 1) {
      return;
    }
    // What stands before a frame that ends the sentence ends it too, and may be another.
    int last = clauses.size() - 1;
    while (last > 0 && markIfSaying(tokens, clauses.get(last), quoted, language, frames)) {
      last--;
    }
    int first = 0;
    while (first < last && markIfSaying(tokens, clauses.get(first), quoted, language, frames)) {
      first++;
    }
  }

  private static List<TokenRange> clauses(Tokens tokens, Sentence sentence) {
    List<TokenRange> clauses = new ArrayList<>();
    int from = sentence.from();
    for (int token = sentence.from(); token < sentence.to(); token++) {
      if (token + 1 == sentence.to() || parted(tokens, token)) {
        clauses.add(new TokenRange(from, token + 1));
        from = token + 1;
      }
    }
    return clauses;
  }

  private static boolean besideQuotation(Sentence sentence, BitSet quoted, TokenRange clause) {
    return (clause.from() > sentence.from() && quoted.get(clause.from() - 1))
        || (clause.to() < sentence.to() && quoted.get(clause.to()));
  }

  private static boolean markIfSaying(
      Tokens tokens, TokenRange clause, BitSet quoted, String language, BitSet frames) {
    boolean frame =
        clause.size() <= LONGEST
            && quoted.get(clause.from(), clause.to()).isEmpty()
            && says(tokens, clause.from(), clause.to(), language);
    if (frame) {
      frames.set(clause.from(), clause.to());
    }
    return frame;
  }

  private static boolean says(Tokens tokens, int from, int to, String language) {
    return WordKinds.count(WordKind.SAYING, tokens, tokens.span(from, to), language) > 0;
  }

  /** Returns whether a mark that parts clauses stands behind a token. */
  private static boolean parted(Tokens tokens, int index) {
    int end = index + 1 < tokens.size() ? tokens.start(index + 1) : tokens.text().length();
    for (int at = tokens.end(index); at < end; at++) {
      if (PARTING.indexOf(tokens.text().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
