package dev.stemma.text;

import java.util.Set;

/** Tells a sentence's end from a full stop that belongs to a word. */
final class SentenceEnd {

  private static final Set<String> ABBREVIATIONS = WordLists.load("abbreviations.txt");

  private SentenceEnd() {}

  /**
   * Returns whether a sentence ends before {@code end}.
   *
   * @param text the whole text
   * @param start where the sentence starts
   * @param end where the next one would start
   */
  static boolean isAt(String text, int start, int end) {
    int last = lastVisible(text, start, end);
    if (last < start || text.charAt(last) != '.') {
      // An ellipsis character in mid-sentence stands between spaces; at the end it follows a word.
      return !(last > start && text.charAt(last) == '…' && isSpace(text.charAt(last - 1)));
    }
    if (last > start && text.charAt(last - 1) == '.') {
      int firstDot = last;
      while (firstDot > start && text.charAt(firstDot - 1) == '.') {
        firstDot--;
      }
      return firstDot > start && !isSpace(text.charAt(firstDot - 1));
    }
    int from = last;
    while (from > start && isWordUnit(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, last);
    return !isInitial(word) && !ABBREVIATIONS.contains(Folding.fold(word));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static int lastVisible(String text, int start, int end) {
    int last = end - 1;
    while (last >= start && isSpace(text.charAt(last))) {
      last--;
    }
    return last;
  }

  private static boolean isWordUnit(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '.' || unit == '-' || unit == '\'';
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
