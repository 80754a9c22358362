package dev.stemma.report;

import dev.stemma.lineage.Relation;
import dev.stemma.quote.Verdict;

/** Signs that stand beside every colour, so that nothing is told by colour alone. */
final class Marks {

  private Marks() {}

  static String of(Relation relation) {
    return switch (relation) {
      case VERBATIM -> "=";
      case REWRITE -> "≈";
      case NEW -> "+";
    };
  }

  static String of(Verdict verdict) {
    return switch (verdict) {
      case EXACT -> "✓";
      case ALTERED -> "≠";
      case ELIDED -> "…";
      case SPLICED -> "⧺";
      case NOT_FOUND -> "×";
      case CANNOT_CHECK -> "?";
    };
  }

  /** Returns the class that styles and filters a relation. */
  static String kind(Relation relation) {
    return "is-" + Labels.of(relation);
  }

  /** Returns the class that styles and filters a verdict. */
  static String kind(Verdict verdict) {
    return "is-" + verdict.label().replace(' ', '-');
  }
}
