package dev.stemma.quote;

import org.jspecify.annotations.Nullable;

/** Quotation marks that close each other. A passage opened by one family is closed by it alone. */
enum MarkFamily {
  /** The double marks of most languages, curly, low, straight or full-width. */
  DOUBLE,
  /** The single marks, which look like apostrophes. */
  SINGLE,
  /** The double pointed marks, in either direction. */
  GUILLEMET,
  /** The single pointed marks, in either direction. */
  SINGLE_GUILLEMET,
  /** Two grave accents and two apostrophes, as typewriters and wikis have them. */
  TICKS,
  /** The corner brackets of East Asia. */
  CORNER,
  /** The white corner brackets. */
  WHITE_CORNER,
  /** The double primes of vertical setting. */
  RAISED_PRIME,
  /** The brackets that set off a title in Chinese and Korean. */
  TITLE;

  /** Returns the family of the mark at {@code at}; null where there is no mark. */
  static @Nullable MarkFamily at(String text, int at, int end) {
    return switch (text.charAt(at)) {
      case '"', '“', '”', '„', '‟', '＂' -> DOUBLE;
      case '\'' -> isDoubled(text, at, end) ? TICKS : SINGLE;
      case '`' -> isDoubled(text, at, end) ? TICKS : null;
      case '‘', '’', '‚', '‛', '＇' -> SINGLE;
      case '«', '»' -> GUILLEMET;
      case '‹', '›' -> SINGLE_GUILLEMET;
      case '「', '」', '｢', '｣' -> CORNER;
      case '『', '』' -> WHITE_CORNER;
      case '〝', '〟', '〞' -> RAISED_PRIME;
      case '《', '》', '〈', '〉' -> TITLE;
      default -> null;
    };
  }

  /** Returns the number of UTF-16 units of one mark. */
  int length() {
    return this == TICKS ? 2 : 1;
  }

  private static boolean isDoubled(String text, int at, int end) {
    return at + 1 < end && text.charAt(at + 1) == text.charAt(at);
  }
}
