package dev.stemma.time;

/** A place in a phrase that one of many words, or a number, may fill. */
enum Slot {
  DAY(1, 31, 1, 2),
  /** A day that cannot be a month, which tells the order in {@code 3/14/2031}. */
  LATEDAY(13, 31, 2, 2),
  MONTHNUMBER(1, 12, 1, 2),
  YEAR(1000, 2999, 4, 4),
  /** A year that is likely to be one with no other word to tell. */
  RECENTYEAR(1900, 2099, 4, 4),
  SHORTYEAR(0, 99, 2, 2),
  NUMBER(1, 999, 1, 3),
  MONTH,
  WEEKDAY,
  SHORTDAY,
  UNIT,
  ORDINAL,
  /** A year counted from the article's own, as in {@code March of last year}. */
  RELATIVEYEAR,
  PART;

  private final int least;
  private final int most;
  private final int fewestDigits;
  private final int mostDigits;

  Slot() {
    this(1, 0, 1, 0);
  }

  Slot(int least, int most, int fewestDigits, int mostDigits) {
    this.least = least;
    this.most = most;
    this.fewestDigits = fewestDigits;
    this.mostDigits = mostDigits;
  }

  /** Returns whether digits may fill the slot at all. */
  boolean takesDigits() {
    return most >= least;
  }

  /** Returns whether these ASCII digits fill the slot. */
  boolean accepts(String digits) {
    if (digits.length() < fewestDigits || digits.length() > mostDigits) {
      return false;
    }
    int value = Integer.parseInt(digits);
    // Round numbers are more often counts than years.
    boolean round = this == RECENTYEAR && value % 100 == 0;
    return value >= least && value <= most && !round;
  }
}
