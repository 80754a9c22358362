package dev.stemma.quote;

/** What checking a quotation against its source shows. */
public enum Verdict {
  /** The same words; typography and final punctuation aside. */
  EXACT("exact"),
  /** A word differs and nothing marks it. */
  ALTERED("altered"),
  /** An ellipsis stands for words of the source, all others are the same. */
  ELIDED("elided"),
  /** Words from separate places of the source stand together with no mark between them. */
  SPLICED("spliced"),
  /** There is a source to look in, and the words are not in it. */
  NOT_FOUND("not found"),
  /** There is no source that the words could be checked against. */
  CANNOT_CHECK("cannot check");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** Returns the verdict as people and the trace document write it. */
  public String label() {
    return label;
  }
}
