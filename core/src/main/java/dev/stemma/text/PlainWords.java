package dev.stemma.text;

/**
 * Finds words where the rules of Unicode Standard Annex 29 come to few: between blanks, among ASCII
 * letters, digits and common punctuation. Most words of many languages stand there, and are found
 * without the tables of all characters.
 */
final class PlainWords {

  private static final byte ODD = 0;
  private static final byte BLANK = 1;
  private static final byte APART = 2;
  private static final byte LETTER = 3;
  private static final byte DIGIT = 4;

  /** Joins digits. */
  private static final byte MIDDLE_OF_NUMBERS = 5;

  /** Joins digits, and joins letters. */
  private static final byte MIDDLE = 6;

  private static final byte[] ASCII = ascii();

  private PlainWords() {}

  private static byte[] ascii() {
    byte[] kinds = new byte[0x80];
    for (char unit = '!'; unit < 0x7F; unit++) {
      kinds[unit] =
          switch (unit) {
            case '.', '\'' -> MIDDLE;
            case ',', ';' -> MIDDLE_OF_NUMBERS;
            // Joins words.
            case '_' -> ODD;
            // Joins letters in some languages and some versions of the rules.
            case ':' -> ODD;
            default -> Character.isLetter(unit) ? LETTER : Character.isDigit(unit) ? DIGIT : APART;
          };
    }
    for (char blank : new char[] {' ', '\t', '\n', '\r'}) {
      kinds[blank] = BLANK;
    }
    return kinds;
  }

  private static byte kind(char unit) {
    if (unit < 0x80) {
      return ASCII[unit];
    }
    return switch (unit) {
      case '\u2018', '\u2019' -> MIDDLE;
      case '\u201C', '\u201D', '\u2013', '\u2014' -> APART;
      default -> ODD;
    };
  }

  /**
   * Adds words from a place on that is the start of the text or behind a blank.
   *
   * @return where the first stretch between blanks begins that is not plain; {@code end} if none is
   */
  static int add(String text, int start, int end, TokensBuilder tokens) {
    int at = start;
    while (at < end) {
      int stop = behindStretch(text, at, end);
      if (stop < 0) {
        return at;
      }
      words(text, at, stop, tokens);
      at = stop;
      while (at < end && kind(text.charAt(at)) == BLANK) {
        at++;
      }
    }
    return end;
  }

  /**
   * Returns where the stretches end that are not plain, from the first of them on: at a blank that
   * a plain one follows, or the end of the text.
   */
  static int behindOdd(String text, int start, int end) {
    int at = start;
    while (at < end) {
      while (at < end && kind(text.charAt(at)) != BLANK) {
        at++;
      }
      int blank = at;
      while (at < end && kind(text.charAt(at)) == BLANK) {
        at++;
      }
      if (at < end && behindStretch(text, at, end) >= 0) {
        return blank;
      }
    }
    return end;
  }

  /** Returns the next blank or the end of the text, or -1 if something before is not plain. */
  private static int behindStretch(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      byte kind = kind(text.charAt(at));
      if (kind <= BLANK) {
        return kind == BLANK ? at : -1;
      }
    }
    return end;
  }

  private static void words(String text, int start, int end, TokensBuilder tokens) {
    int at = start;
    while (at < end) {
      byte kind = kind(text.charAt(at));
      if (kind != LETTER && kind != DIGIT) {
        at++;
        continue;
      }
      int from = at++;
      while (at < end) {
        byte next = kind(text.charAt(at));
        if (next == LETTER || next == DIGIT) {
          kind = next;
          at++;
        } else if (at + 1 < end && joins(kind, next, kind(text.charAt(at + 1)))) {
          at += 2;
        } else {
          break;
        }
      }
      tokens.add(from, at);
    }
  }

  private static boolean joins(byte before, byte mark, byte behind) {
    return before == behind && (mark == MIDDLE || (mark == MIDDLE_OF_NUMBERS && before == DIGIT));
  }
}
