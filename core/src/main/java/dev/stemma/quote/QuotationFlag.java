package dev.stemma.quote;

/** What else is to be said of a quotation. */
public enum QuotationFlag {
  /** Marks, dashes, spaces or line ends differ, nothing else. */
  TYPOGRAPHY("typography"),
  /** The report's editor put words in brackets. */
  BRACKET("bracket"),
  /** The words are right, but the source has them from another speaker. */
  SPEAKER("speaker"),
  /** The source's sentence began before, or goes on after, the quoted words. */
  TRUNCATED("truncated"),
  /** The marks set off a title, a nickname or a term, not something said. */
  NOT_SPEECH("not speech");

  private final String label;

  QuotationFlag(String label) {
    this.label = label;
  }

  /** Returns the flag as people and the trace document write it. */
  public String label() {
    return label;
  }
}
