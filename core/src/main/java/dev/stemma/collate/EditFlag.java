package dev.stemma.collate;

/** What makes an edit matter more than wording. */
public enum EditFlag {
  /** A quantity, date or other number differs. */
  NUMBER,
  /** A proper name stands in the place of another. */
  NAME,
  /** A negation was added, lost or changed. */
  NEGATION,
  /** A word of doubt or degree was added, lost or changed. */
  HEDGE
}
