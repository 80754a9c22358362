package dev.stemma.cli;

import dev.stemma.article.Problem;
import dev.stemma.lineage.Trace;
import java.io.PrintStream;
import java.util.List;

/** What is to be said beside the results: inputs set aside, warnings, files left out. */
final class Notes {

  private static final int NAMED = 3;

  private Notes() {}

  /** Says what was set aside, and what was used with a warning. */
  static void problems(List<Problem> problems, PrintStream err) {
    for (Problem problem : problems) {
      String effect = problem.kind().setsAside() ? "set aside" : "warning";
      err.println("stemma: " + problem.file() + ": " + effect + ": " + problem.message());
    }
  }

  /** Says which files of folders were never looked at. */
  static void leftOut(List<String> leftOut, PrintStream err) {
    if (!leftOut.isEmpty()) {
      String more = leftOut.size() > NAMED ? ", ..." : "";
      err.println(
          "stemma: left out in folders, as no pages or texts: "
              + String.join(", ", leftOut.subList(0, Math.min(NAMED, leftOut.size())))
              + more
              + " ("
              + leftOut.size()
              + "); a file named by itself is always read");
    }
  }

  /** Says why the results of a trace may be so short. */
  static void alone(Trace trace, PrintStream err) {
    if (trace.articles().size() == 1) {
      err.println("stemma: only one article, so there is nothing to compare it with");
    }
  }
}
