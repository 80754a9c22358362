package dev.stemma.collate;

import dev.stemma.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Square brackets, in which an editor marks words as his own. */
public final class EditorsBrackets {

  /** A longer stretch between brackets is no remark of an editor's. */
  private static final int LONGEST = 80;

  private EditorsBrackets() {}

  /** Returns whether a span that is not empty stands inside brackets. */
  public static boolean surround(String text, Span span) {
    if (span.isEmpty()) {
      return false;
    }
    int open = text.lastIndexOf('[', span.start());
    int close = text.indexOf(']', span.start());
    return open >= 0
        && close >= span.end()
        && text.lastIndexOf(']', span.start()) < open
        && close - open <= LONGEST;
  }

  /** Returns what stands between brackets, the brackets included, in order. */
  static List<Span> all(String text) {
    List<Span> spans = new ArrayList<>();
    int open = text.indexOf('[');
    while (open >= 0) {
      int close = text.indexOf(']', open);
      if (close < 0) {
        break;
      }
      if (close - open <= LONGEST) {
        spans.add(new Span(open, close + 1));
      }
      open = text.indexOf('[', close);
    }
    return spans;
  }
}
