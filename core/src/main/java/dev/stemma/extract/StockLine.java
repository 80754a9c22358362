package dev.stemma.extract;

/** What kind of stock words a piece consists of or begins with. */
enum StockLine {
  NONE(0),
  SHARING(1),
  RELATED(2),
  COMMENTS(3),
  FOOTER(4),
  STAFF(5);

  private static final Openings OPENINGS =
      Phrases.openings("drop", "related", "comments", "footer", "staff-label");

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
    if (text.length() > LONGEST || !OPENINGS.mayBegin(text, 0)) {
      return NONE;
    }
    Phrases.Line line = Phrases.Line.of(text);
    if (line.is("drop")) {
      return SHARING;
    }
    if (text.length() < LONGEST_HEADING) {
      if (line.begins("related")) {
        return RELATED;
      }
      if (isComments(text, line)) {
        return COMMENTS;
      }
    }
    if (line.is("footer")) {
      return FOOTER;
    }
    return line.begins("staff-label") ? STAFF : NONE;
  }

  /** {@code Readers' comments (12)}. */
  private static boolean isComments(String text, Phrases.Line line) {
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return end == text.length()
        ? line.is("comments")
        : Phrases.is("comments", text.substring(0, end));
  }
}
