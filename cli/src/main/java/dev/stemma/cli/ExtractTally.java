package dev.stemma.cli;

import dev.stemma.article.Problem;
import java.io.PrintStream;

/** Counts what came of the inputs, and says what was wrong with them. */
final class ExtractTally {

  private final PrintStream err;
  private int done;
  private int found;
  private boolean setAside;

  ExtractTally(PrintStream err) {
    this.err = err;
  }

  /** Takes a result, and takes the line of progress away where there is something to say. */
  void take(Rendered result, ProgressLine progress) {
    if (!result.problems().isEmpty()) {
      progress.close();
    }
    take(result);
  }

  void take(Rendered result) {
    done++;
    found += result.found() ? 1 : 0;
    setAside |= result.problems().stream().map(Problem::kind).anyMatch(kind -> kind.setsAside());
    Notes.problems(result.problems(), err);
  }

  int done() {
    return done;
  }

  ExitCode exitCode() {
    if (found == 0) {
      return ExitCode.FAILED;
    }
    return setAside ? ExitCode.PARTLY : ExitCode.DONE;
  }
}
