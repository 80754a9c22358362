package dev.stemma.time;

import java.util.List;

/** One step of a phrase. */
sealed interface Element {

  /** Whether the step may be left out. */
  boolean optional();

  /** Whether the words must be there but are no part of the time expression: a preposition. */
  boolean outside();

  /**
   * Words as they stand.
   *
   * @param alternatives the forms of the lexemes of each
   */
  record Literal(List<List<String>> alternatives, boolean optional, boolean outside)
      implements Element {}

  /** A word of a class, or a number. */
  record Filled(Slot slot, boolean optional, boolean outside) implements Element {}
}
