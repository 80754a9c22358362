package dev.stemma.lineage;

/** How a statement stands to its source, in the terms of the METER corpus. */
public enum Relation {
  /** The same words apart from typography, the frame of attribution or a few changed words. */
  VERBATIM,
  /** Derived, but condensed or reworded. */
  REWRITE,
  /** Nothing among the inputs that it could have come from. */
  NEW
}
