package dev.stemma.report;

import dev.stemma.lineage.Relation;
import dev.stemma.quote.Verdict;

/** What a stretch of a terminal report is, which decides its colours. */
enum Role {
  TEXT(""),
  HEADING("1"),
  FAINT("2"),
  DELETED("9;31"),
  INSERTED("4;32"),
  MOVED("4;36"),
  HIDDEN("3;33"),
  ALARM("1;31"),
  GOOD("1;32"),
  DOUBT("1;33"),
  TAKEN("1;34");

  private final String codes;

  Role(String codes) {
    this.codes = codes;
  }

  /** Parameters of SGR, the selection of graphic rendition of ECMA-48. */
  String codes() {
    return codes;
  }

  static Role of(Relation relation) {
    return switch (relation) {
      case VERBATIM -> TAKEN;
      case REWRITE -> DOUBT;
      case NEW -> HEADING;
    };
  }

  static Role of(Verdict verdict) {
    return switch (verdict) {
      case EXACT -> GOOD;
      case ALTERED, SPLICED, NOT_FOUND -> ALARM;
      case ELIDED, CANNOT_CHECK -> DOUBT;
    };
  }
}
