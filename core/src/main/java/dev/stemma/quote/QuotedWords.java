package dev.stemma.quote;

import dev.stemma.article.Span;
import dev.stemma.collate.IndexedText;
import dev.stemma.text.Characters;
import dev.stemma.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a quotation, with what the report's editor marked among them: an ellipsis for words
 * left out, square brackets for words put in or replaced.
 */
final class QuotedWords {

  private final IndexedText report;
  private final Span span;
  private final int from;
  private final int to;
  private final BitSet bracketed = new BitSet();
  private final BitSet behindEllipsis = new BitSet();

  QuotedWords(IndexedText report, Span span) {
    this.report = report;
    this.span = span;
    from = report.tokens().indexAt(span.start());
    to = Math.max(from, report.tokens().indexBehind(span.end()));
    readMarks();
  }

  IndexedText report() {
    return report;
  }

  Span span() {
    return span;
  }

  /** Index of the first token. */
  int from() {
    return from;
  }

  /** Index behind the last token. */
  int to() {
    return to;
  }

  /** Returns whether the editor put the token in brackets. */
  boolean isBracketed(int token) {
    return bracketed.get(token);
  }

  boolean hasBrackets() {
    return !bracketed.isEmpty();
  }

  /** Returns whether brackets stand between two tokens. */
  boolean bracketsBetween(int earlier, int later) {
    int next = bracketed.nextSetBit(earlier + 1);
    return next >= 0 && next < later;
  }

  /** Returns whether an ellipsis stands between two tokens. */
  boolean ellipsisBetween(int earlier, int later) {
    int next = behindEllipsis.nextSetBit(earlier + 1);
    return next >= 0 && next <= later;
  }

  /** Returns whether the quotation begins with an ellipsis. */
  boolean opensWithEllipsis() {
    return behindEllipsis.get(from);
  }

  /** Returns how many words are the speaker's, not the editor's. */
  int size() {
    return to - from - bracketed.cardinality();
  }

  /** Returns the stretches between ellipses that have words of the speaker, as token ranges. */
  List<Span> fragments() {
    List<Span> fragments = new ArrayList<>();
    int start = from;
    while (start < to) {
      int next = behindEllipsis.nextSetBit(start + 1);
      int end = next < 0 ? to : Math.min(next, to);
      if (bracketed.nextClearBit(start) < end) {
        fragments.add(new Span(start, end));
      }
      start = end;
    }
    return fragments;
  }

  private void readMarks() {
    String text = report.tokens().text();
    int at = span.start();
    while (at < span.end()) {
      char unit = text.charAt(at);
      if (unit == '[' || unit == '［' || unit == '(' || unit == '【') {
        int close = closing(text, at);
        if (close > at && isEllipsis(text, at + 1, close)) {
          behindEllipsis.set(report.tokens().indexAt(close));
          at = close;
        } else if (close > at && unit != '(') {
          bracket(at, close + 1);
          at = close;
        }
      } else if (unit == '…' || dots(text, at) > 1) {
        behindEllipsis.set(report.tokens().indexAt(at));
        at += Math.max(0, 2 * dots(text, at) - 3);
      }
      at++;
    }
  }

  /** Everything that touches a bracket is the editor's: <i>[T]he</i>, <i>walk[ed]</i>. */
  private void bracket(int open, int close) {
    Tokens tokens = report.tokens();
    for (int i = Math.max(from, tokens.indexAt(open) - 1); i < to; i++) {
      if (tokens.start(i) > close) {
        break;
      }
      if (tokens.end(i) >= open) {
        bracketed.set(i);
      }
    }
  }

  private int closing(String text, int open) {
    for (int i = open + 1; i < span.end(); i++) {
      switch (text.charAt(i)) {
        case ']', '］', ')', '】' -> {
          return i;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static boolean isEllipsis(String text, int start, int end) {
    boolean dotted = false;
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      dotted |= unit == '.' || unit == '…';
      if (unit != '.' && unit != '…' && !Characters.isSpace(unit)) {
        return false;
      }
    }
    return dotted;
  }

  /** Returns how many dots, perhaps parted by single spaces, begin at a place. */
  private int dots(String text, int at) {
    int dots = 0;
    int i = at;
    while (i < span.end() && text.charAt(i) == '.') {
      dots++;
      i++;
      if (i + 1 < span.end() && Characters.isSpace(text.charAt(i)) && text.charAt(i + 1) == '.') {
        i++;
      }
    }
    return dots;
  }
}
