package dev.stemma.text;

import java.lang.Character.UnicodeScript;

/** What a character is, in ways that {@link Character} does not tell. */
public final class Characters {

  private static final int FIRST_UNSPACED_SCRIPT = 0x0E00;

  private Characters() {}

  /** Returns whether a character is white space of any kind, no-break spaces among it. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
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
