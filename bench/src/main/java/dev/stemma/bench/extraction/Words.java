package dev.stemma.bench.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words that the public scorers count: runs of letters, numbers and low lines, as {@code \w+}
 * finds in Python. Java's own {@code \w} takes combining marks as well.
 */
public final class Words {

  private Words() {}

  /** Returns the words in order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (isWord(point)) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        words.add(text.substring(start, at));
        start = -1;
      }
      at += Character.charCount(point);
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  /** Returns the words in lower case with a space between. */
  static String folded(String text) {
    return String.join(" ", of(text.toLowerCase(Locale.ROOT)));
  }

  /**
   * Returns a text without white space around it.
   *
   * @param runs whether runs of white space within become one space
   */
  static String spaced(String text, boolean runs) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (!runs) {
      return text.substring(start, end);
    }
    StringBuilder spaced = new StringBuilder(end - start);
    for (int at = start; at < end; at++) {
      if (!isSpace(text.charAt(at))) {
        spaced.append(text.charAt(at));
      } else if (!isSpace(text.charAt(at - 1))) {
        spaced.append(' ');
      }
    }
    return spaced.toString();
  }

  private static boolean isWord(int point) {
    if (point == '_' || Character.isLetter(point)) {
      return true;
    }
    int type = Character.getType(point);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
  }
}
