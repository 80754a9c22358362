package dev.stemma.text;

/** Kinds of words whose change changes what is said. */
public enum WordKind {
  /** {@code not}, {@code never}, {@code without}. */
  NEGATION("negations.txt"),
  /** {@code may}, {@code reportedly}, {@code about}. */
  HEDGE("hedges.txt"),
  /** {@code three}, {@code dozens}. */
  NUMBER("number-words.txt"),
  /** {@code minister}, {@code Mr}: words that stand beside a person's name. */
  TITLE("titles.txt"),
  /** Names of days and months: capitalised, yet nobody's name. */
  CALENDAR("calendar-words.txt"),
  /** Family names of languages that have no capitals to tell a name by. */
  SURNAME("surnames.txt"),
  /** {@code said}, {@code according}: words that frame what somebody said. */
  SAYING("saying-words.txt"),
  /** {@code corrects}, {@code misstated}: words by which a text mends an older one. */
  CORRECTION("correction-words.txt");

  private final String file;

  WordKind(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
