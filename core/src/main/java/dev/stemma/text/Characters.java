package dev.stemma.text;

import dev.stemma.article.Span;
import java.lang.Character.UnicodeScript;

/** What a character is, in ways that {@link Character} does not tell, and what follows from it. */
public final class Characters {

  private static final int FIRST_UNSPACED_SCRIPT = 0x0E00;

  private Characters() {}

  /** Returns whether a character is white space of any kind, no-break spaces among it. */
  public static boolean isSpace(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint == ' '
          || (codePoint >= '\t' && codePoint <= '\r')
          || (codePoint >= 0x1C && codePoint <= 0x1F);
    }
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /**
   * Returns a stretch of a text without the white space around it.
   *
   * @return an empty span where there is nothing else
   */
  public static Span trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** Returns whether a character's script is written without spaces between words. */
  public static boolean isUnspaced(int codePoint) {
    if (codePoint < FIRST_UNSPACED_SCRIPT) {
      return false;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
