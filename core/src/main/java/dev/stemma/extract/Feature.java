package dev.stemma.extract;

/**
 * What is measured of a piece to tell whether it is body. The order is that of a row; the model
 * names them, so that a row in another order is refused.
 */
@SuppressWarnings("EnumOrdinal")
enum Feature {
  // The piece itself.
  LENGTH,
  WORDS,
  WORD_LENGTH,
  LINK_SHARE,
  STRESS_SHARE,
  ENDS_SENTENCE,
  STOPS,
  COMMAS,
  DIGITS,
  CAPITALS,
  QUOTES,
  ADDRESSES,
  BARS,
  FIRST,
  LAST,
  HEADING,
  LIST_ITEM,
  QUOTATION,
  CAPTION,
  TABLE,
  PARAGRAPH_TAG,
  DIVISION_TAG,
  TIME_TAG,
  PHRASE,
  CREDIT,
  // What the page says elsewhere.
  IN_DATA,
  DATA_LENGTH,
  IN_DESCRIPTION,
  IN_TITLE,
  TITLE_LENGTH,
  REPEATED,
  IN_EARLIER,
  // Where it stands.
  DEPTH,
  POSITION,
  INDEX,
  PROSE_BEFORE,
  PROSE_BEHIND,
  FROM_TITLE,
  FROM_COMMENTS,
  FROM_RELATED,
  COVERED,
  FROM_HEADING,
  HEADING_LINKS,
  MAIN_HEADINGS,
  HEADINGS,
  FROM_TIME,
  // What is around it.
  IN_ARTICLE,
  IN_MAIN,
  IN_ASIDE,
  IN_FOOTER,
  IN_HEADER,
  IN_FORM,
  IN_LIST,
  IN_TABLE,
  IN_FIGURE,
  IN_QUOTATION,
  IN_BODY_ITEM,
  IS_HIDDEN,
  NAMED_DROP,
  NAMED_SUSPECT,
  NAMED_BODY,
  IN_FURNITURE,
  ARTICLES,
  INNER_ARTICLE,
  OWN_NAME,
  OUTER_NAME,
  WORST_NAME,
  BEST_NAME,
  HOLDER_PROSE,
  HOLDER_LINKS,
  HOLDER_PIECES,
  OUTER_PROSE,
  OUTER_LINKS,
  OUTER_PIECES,
  BEST_SHARE,
  CORE_SHARE,
  FROM_BEST,
  REGIONS_LIKE,
  HOLDERS_LIKE,
  OUTERS_LIKE,
  REPEATED_AROUND,
  ARTICLE_NUMBER,
  ARTICLE_PROSE,
  LIKE_PROSE,
  LIKE_COUNT,
  LIKE_LENGTH,
  PAGE_PROSE,
  // The pieces beside it, from two before to two behind.
  LENGTH_2_BEFORE,
  LENGTH_1_BEFORE,
  LENGTH_1_BEHIND,
  LENGTH_2_BEHIND,
  LINKS_2_BEFORE,
  LINKS_1_BEFORE,
  LINKS_1_BEHIND,
  LINKS_2_BEHIND,
  HEADING_1_BEFORE,
  HEADING_1_BEHIND,
  LIKE_1_BEFORE,
  LIKE_1_BEHIND,
  SAME_HOLDER_BEFORE,
  SAME_HOLDER_BEHIND,
  PROSE_AGO,
  PROSE_AHEAD;

  /** How many there are: the length of a row. */
  static final int COUNT = values().length;

  float of(float[] row) {
    return row[ordinal()];
  }

  /**
   * Sets a number.
   *
   * @throws IllegalArgumentException if it is none, or greater than a float can be: no tree could
   *     tell on which side of a split it lies
   */
  void set(float[] row, double value) {
    // Adding nothing makes of the zero below zero, which trees would take for less, the one above.
    float number = (float) value + 0.0f;
    if (!(Math.abs(number) <= Float.MAX_VALUE)) {
      throw new IllegalArgumentException(name() + " is no number: " + value);
    }
    row[ordinal()] = number;
  }

  void set(float[] row, boolean value) {
    row[ordinal()] = value ? 1 : 0;
  }
}
