package dev.stemma.report;

import dev.stemma.article.Problem;
import java.util.List;

/** Inputs that were set aside, or used with a warning. */
final class PageProblems {

  private PageProblems() {}

  static void write(View view, Html html) {
    List<Problem> problems = view.trace().problems();
    if (problems.isEmpty()) {
      return;
    }
    html.open("section", "class", "problems", "aria-labelledby", "h-problems").row();
    html.element("h2", "Problems with the inputs", "id", "h-problems").row();
    html.open("dl").row();
    for (Problem problem : problems) {
      html.open("dt").element("code", problem.file()).close();
      html.open("dd");
      html.element("b", problem.kind().setsAside() ? "Set aside" : "Used with a warning");
      html.text(" (" + Labels.of(problem.kind()) + "): " + problem.message());
      html.close().row();
    }
    html.close().row().close().row();
  }
}
