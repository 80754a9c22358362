package dev.stemma.extract;

import dev.stemma.text.Characters;

/**
 * White space in canonical text: line breaks become a space, runs of plain spaces and tabs one
 * space; other Unicode spaces stay, for offsets and quotations are shown to people. Half a
 * surrogate pair becomes the replacement character.
 */
final class Whitespace {

  private Whitespace() {}

  /** Returns one paragraph's words with its white space made canonical. */
  static String canonical(String text) {
    return isCanonical(text) ? text : canonicalOf(text);
  }

  /** Returns whether a text surely is canonical: plain letters and marks, parted by one space. */
  private static boolean isCanonical(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == ' ' ? space : !isOrdinary(unit)) {
        return false;
      }
      space = unit == ' ';
    }
    return !space || text.isEmpty();
  }

  /** Returns whether a unit is neither white space nor invisible nor half of a character. */
  private static boolean isOrdinary(char unit) {
    return (unit > ' ' && unit < 0x7F) || (unit > 0xA0 && unit < 0x1680);
  }

  private static String canonicalOf(String text) {
    char[] units = text.toCharArray();
    int size = 0;
    boolean pending = false;
    for (int i = 0; i < units.length; i++) {
      char unit = units[i];
      if (isOrdinary(unit)) {
        // A space takes the place of at least one unit, so that nothing unread is written over.
        if (pending && size > 0) {
          units[size++] = ' ';
        }
        pending = false;
        units[size++] = unit;
      } else if (isPlain(unit)) {
        pending = true;
      } else if (unit != '\0' && unit != '\uFEFF') {
        if (pending && size > 0) {
          units[size++] = ' ';
        }
        pending = false;
        units[size++] = isUnpaired(text, i) ? '\uFFFD' : unit;
      }
    }
    return strip(new String(units, 0, size));
  }

  /** Half a character comes of escapes in scripts, and of cutting; no text may hold one. */
  private static boolean isUnpaired(String text, int at) {
    char unit = text.charAt(at);
    if (!Character.isSurrogate(unit)) {
      return false;
    }
    return Character.isHighSurrogate(unit)
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** Returns text without white space of any kind around it. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isAny(text.charAt(start))) {
      start++;
    }
    while (end > start && isAny(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Returns whether there is nothing but white space; copies nothing, as a page may be large. */
  static boolean isBlank(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!isAny(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  static boolean isPlain(char unit) {
    return unit == ' '
        || (unit >= '\t' && unit <= '\r')
        || unit == '\u0085'
        || unit == '\u2028'
        || unit == '\u2029';
  }

  /** Returns whether a unit is a space of any kind, or invisible like one. */
  static boolean isAny(char unit) {
    return Characters.isSpace(unit)
        || unit == '\uFEFF'
        || unit == '\u200B'
        || unit == '\0'
        || unit == '\u0085';
  }
}
