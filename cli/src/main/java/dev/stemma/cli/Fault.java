package dev.stemma.cli;

import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import dev.stemma.extract.Extraction;

/** A fault of ours that a page hit on: it costs that page, never the others. */
final class Fault {

  private Fault() {}

  /** Returns the input set aside for a fault. */
  static Extraction.SetAside setAside(String file, Throwable fault) {
    String message = "cannot be read because of a fault in Stemma, please report it: " + fault;
    return new Extraction.SetAside(new Problem(file, ProblemKind.UNREADABLE, message));
  }
}
