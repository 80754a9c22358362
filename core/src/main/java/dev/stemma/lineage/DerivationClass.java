package dev.stemma.lineage;

/** How a report stands to a source as a whole, in the terms of the METER corpus. */
public enum DerivationClass {
  /** Everything in the report is in the source. */
  WHOLLY("wholly"),
  /** Some of the report is in the source. */
  PARTIALLY("partially"),
  /** Nothing of the report was taken from the source. */
  NON_DERIVED("non-derived");

  private final String label;

  DerivationClass(String label) {
    this.label = label;
  }

  /** Returns the class as people and the trace document write it. */
  public String label() {
    return label;
  }
}
