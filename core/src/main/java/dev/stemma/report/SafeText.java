package dev.stemma.report;

/**
 * Words of a page made fit to be shown. A page may hold escape sequences that drive a terminal,
 * controls that turn the reading order of what stands around them, and halves of characters that no
 * encoder takes. None of them is a word; none of them is let through.
 */
public final class SafeText {

  /** UAX 9: what follows is laid out by itself, in the direction of its first letter. */
  static final char FIRST_STRONG_ISOLATE = '\u2068';

  /** UAX 9: ends an isolate. */
  static final char POP_ISOLATE = '\u2069';

  private static final char REPLACEMENT = '\uFFFD';

  private SafeText() {}

  /**
   * Returns the text without controls: white space of any kind becomes a space, lone surrogates
   * become U+FFFD, controls and overrides of direction go.
   */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      if (codePoint >= ' ' && codePoint < 0x7F) {
        safe.append((char) codePoint);
      } else if (Character.isWhitespace(codePoint) || codePoint == 0x85) {
        safe.append(' ');
      } else if (isSurrogate(codePoint)) {
        safe.append(REPLACEMENT);
      } else if (!isHostile(codePoint)) {
        safe.appendCodePoint(codePoint);
      }
    }
    return safe.toString();
  }

  /**
   * Returns the text, or where it is longer its beginning with an ellipsis behind it.
   *
   * @param longest characters (UTF-16) to keep, at least 1; one less where the last would be half
   *     of one
   */
  public static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "…";
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static boolean isHostile(int codePoint) {
    return Character.isISOControl(codePoint)
        || isDirectionOverride(codePoint)
        || codePoint == 0x00AD
        || codePoint == 0xFEFF
        || (codePoint >= 0xE0000 && codePoint <= 0xE007F);
  }

  /**
   * The embeddings, overrides and isolates of UAX 9. The marks U+200E, U+200F and U+061C stay:
   * honest Arabic and Hebrew texts need them, and they reach no further than their neighbours.
   */
  private static boolean isDirectionOverride(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** Returns the text safe to stand in a sentence that runs the other way. */
  static String isolated(String text) {
    String safe = of(text);
    return hasRightToLeft(safe) ? FIRST_STRONG_ISOLATE + safe + POP_ISOLATE : safe;
  }

  /** Returns whether any character of the text is written from right to left. */
  static boolean hasRightToLeft(String text) {
    return text.codePoints().anyMatch(SafeText::isRightToLeft);
  }

  /** Returns whether the first letter of the text is written from right to left. */
  static boolean beginsRightToLeft(String text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (isRightToLeft(codePoint)) {
        return true;
      }
      if (Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      at += Character.charCount(codePoint);
    }
    return false;
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
