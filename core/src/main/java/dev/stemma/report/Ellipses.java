package dev.stemma.report;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.quote.CheckedQuotation;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds the marks of omission in a quotation, and which hidden words each stands for. */
final class Ellipses {

  private static final int DOTS = 3;

  private Ellipses() {}

  /**
   * Returns the hidden words by the offset behind the mark that stands for them. Where marks and
   * hidden words cannot be paired one to one, all hidden words stand behind the quotation's end, so
   * that none is lost.
   */
  static NavigableMap<Integer, List<Location>> hidden(String text, CheckedQuotation quotation) {
    NavigableMap<Integer, List<Location>> hidden = new TreeMap<>();
    List<Location> words = quotation.hidden();
    if (words.isEmpty()) {
      return hidden;
    }
    Span span = quotation.quotation().span();
    List<Span> marks = marks(text, span);
    if (marks.size() > words.size()) {
      // Dots at either edge often hide nothing that the quotation's own sentence would miss.
      marks = marks.stream().filter(mark -> !atEdge(text, span, mark)).toList();
    }
    if (marks.size() != words.size()) {
      hidden.put(span.end(), words);
      return hidden;
    }
    for (int i = 0; i < marks.size(); i++) {
      hidden.put(marks.get(i).end(), List.of(words.get(i)));
    }
    return hidden;
  }

  /** Returns the marks: an ellipsis or three dots, spaced or not, bracketed or not. */
  static List<Span> marks(String text, Span within) {
    List<Span> marks = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      int end = dotsFrom(text, at, within.end());
      if (end < 0) {
        at++;
        continue;
      }
      boolean bracketed = end < within.end() && isClosing(text.charAt(end));
      marks.add(new Span(at, bracketed ? end + 1 : end));
      at = end;
    }
    return marks;
  }

  private static int dotsFrom(String text, int start, int limit) {
    int dots = 0;
    int end = -1;
    for (int at = start; at < limit; at++) {
      char unit = text.charAt(at);
      if (unit == '…') {
        dots += DOTS;
      } else if (unit == '.') {
        dots++;
      } else if (!(Character.isSpaceChar(unit) && dots > 0 && dots < DOTS)) {
        break;
      }
      if (dots >= DOTS) {
        end = at + 1;
      }
    }
    return end;
  }

  private static boolean isClosing(char unit) {
    return unit == ']' || unit == ')';
  }

  private static boolean atEdge(String text, Span quotation, Span mark) {
    return text.substring(quotation.start(), mark.start()).isBlank()
        || text.substring(mark.end(), quotation.end()).isBlank();
  }
}
