package dev.stemma.time;

/**
 * A run of digits, a run of letters, or one other visible character; an ideograph stands alone.
 *
 * @param start UTF-16 offset in the article's text
 * @param end offset behind it
 * @param form folded words; digits of any script as ASCII digits
 * @param kind what it is made of
 * @param capital whether it begins with a capital letter
 */
record Lexeme(int start, int end, String form, Kind kind, boolean capital) {

  /** What a lexeme is made of. */
  enum Kind {
    DIGITS,
    WORD,
    MARK
  }

  /** Returns whether {@code next} follows with nothing between. */
  boolean touches(Lexeme next) {
    return end == next.start;
  }
}
