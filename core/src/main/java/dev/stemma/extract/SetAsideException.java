package dev.stemma.extract;

import dev.stemma.article.ProblemKind;

/** Leads from wherever an input turns out to be of no use to the one place that reports it. */
final class SetAsideException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;

  SetAsideException(ProblemKind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  ProblemKind kind() {
    return kind;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
