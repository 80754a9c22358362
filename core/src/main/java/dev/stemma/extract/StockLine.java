package dev.stemma.extract;

/** What kind of stock words a piece consists of or begins with. */
enum StockLine {
  NONE(0),
  SHARING(1),
  RELATED(2),
  COMMENTS(3),
  FOOTER(4),
  STAFF(5);

  private static final int LONGEST = 250;
  private static final int LONGEST_HEADING = 60;

  private final int code;

  StockLine(int code) {
    this.code = code;
  }

  /** Returns the number that stands for it in a row of features. */
  int code() {
    return code;
  }

  static StockLine of(String text) {
    if (text.length() > LONGEST) {
      return NONE;
    }
    if (Phrases.is("drop", text)) {
      return SHARING;
    }
    if (text.length() < LONGEST_HEADING) {
      if (Phrases.begins("related", text)) {
        return RELATED;
      }
      if (isComments(text)) {
        return COMMENTS;
      }
    }
    if (Phrases.is("footer", text)) {
      return FOOTER;
    }
    return Phrases.begins("staff-label", text) ? STAFF : NONE;
  }

  /** {@code Readers' comments (12)}. */
  private static boolean isComments(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return Phrases.is("comments", text.substring(0, end));
  }
}
