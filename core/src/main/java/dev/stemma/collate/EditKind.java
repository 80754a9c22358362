package dev.stemma.collate;

/** What a report did to its source's words. */
public enum EditKind {
  SUBSTITUTION,
  INSERTION,
  DELETION,
  TRANSPOSITION
}
