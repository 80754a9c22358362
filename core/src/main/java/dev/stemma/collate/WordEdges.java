package dev.stemma.collate;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.stemma.article.Span;
import java.lang.Character.UnicodeScript;

/**
 * Widens a changed character to the word it belongs to, in scripts written without spaces: where
 * {@code 今年} stands for {@code 明年}, the reader is shown both words.
 */
final class WordEdges {

  /** Units around a change that the dictionary is asked about. */
  private static final int CONTEXT = 24;

  private WordEdges() {}

  /** The two sides of an edit. */
  record Pair(Span report, Span source) {}

  /** Returns the spans widened over equal characters on either side, up to a word's edges. */
  static Pair widen(String reportText, Span report, String sourceText, Span source) {
    if (report.isEmpty()
        || source.isEmpty()
        || UnicodeScript.of(reportText.codePointAt(report.start())) != UnicodeScript.HAN) {
      return new Pair(report, source);
    }
    Span reportWord = word(reportText, report);
    Span sourceWord = word(sourceText, source);
    int before = Math.min(report.start() - reportWord.start(), source.start() - sourceWord.start());
    int behind = Math.min(reportWord.end() - report.end(), sourceWord.end() - source.end());
    while (before > 0
        && !areEqual(
            reportText, report.start() - before, sourceText, source.start() - before, before)) {
      before--;
    }
    while (behind > 0 && !areEqual(reportText, report.end(), sourceText, source.end(), behind)) {
      behind--;
    }
    return new Pair(
        new Span(report.start() - before, report.end() + behind),
        new Span(source.start() - before, source.end() + behind));
  }

  /** Returns whether two stretches are equal, and whole characters. */
  private static boolean areEqual(
      String report, int fromReport, String source, int fromSource, int length) {
    return report.regionMatches(fromReport, source, fromSource, length)
        && !Character.isLowSurrogate(report.charAt(fromReport))
        && !Character.isHighSurrogate(report.charAt(fromReport + length - 1));
  }

  /** Returns the smallest run of whole words that holds a span. */
  private static Span word(String text, Span span) {
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text.substring(from, to));
    int start = span.start() - from;
    int end = span.end() - from;
    int wordStart = words.isBoundary(start) ? start : words.preceding(start);
    int wordEnd = words.isBoundary(end) ? end : words.following(end);
    return new Span(
        from + Math.max(0, wordStart), wordEnd == BreakIterator.DONE ? to : from + wordEnd);
  }
}
