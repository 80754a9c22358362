package dev.stemma.report;

import dev.stemma.article.Problem;
import dev.stemma.lineage.Trace;
import java.io.IOException;
import java.util.List;

/**
 * Prints a trace to a terminal: the articles as understood, who derives from whom, the statements,
 * the quotations, what was left out, the lost sources, the problems. Sections with nothing to say
 * are left out.
 */
public final class TerminalReport {

  /** Narrower than this nothing reads well; a smaller width counts as this one. */
  public static final int LEAST_WIDTH = 40;

  private TerminalReport() {}

  /**
   * Prints the whole report. Escape sequences stand in it only where the style is {@link
   * Style#ANSI}, and never because a page held them.
   *
   * @param width columns of the terminal
   * @throws IOException if {@code out} does
   */
  public static void write(Trace trace, Appendable out, int width, Style style) throws IOException {
    View view = new View(trace);
    Screen screen = new Screen(out, Math.max(width, LEAST_WIDTH), style);
    screen.print(0, new Line().say(Role.HEADING, FindingWords.headline(view) + "."));
    TerminalArticles.print(view, screen);
    TerminalDerivations.print(view, screen);
    TerminalStatements.print(view, screen);
    TerminalQuotations.print(view, screen);
    TerminalOmissions.print(view, screen);
    TerminalLostSources.print(view, screen);
    problems(trace.problems(), screen);
  }

  private static void problems(List<Problem> problems, Screen screen) throws IOException {
    if (problems.isEmpty()) {
      return;
    }
    screen.heading("PROBLEMS");
    for (Problem problem : problems) {
      Line line = new Line().page(problem.file()).say(": ");
      line.say(problem.kind().setsAside() ? Role.ALARM : Role.DOUBT, Labels.of(problem.kind()));
      line.say(", ").page(problem.message());
      screen.print("  ", 4, line);
    }
  }
}
