package dev.stemma.report;

import java.util.List;

/** Boilerplate: what series say again and again. */
final class ReuseFormulaList {

  private static final int SHOWN = 360;

  private ReuseFormulaList() {}

  static void write(ReuseDigest digest, Html html) {
    List<ReuseFormula> formulas = digest.formulas();
    if (formulas.isEmpty()) {
      return;
    }
    html.open("section", "class", "formulas", "aria-labelledby", "h-formulas").row();
    html.element("h2", "Formulas", "id", "h-formulas").row();
    html.element("p", note(digest), "class", "note").row();
    html.open("ol").row();
    for (ReuseFormula formula : formulas) {
      html.open("li");
      html.element("q", ReuseWords.label(formula.text(), SHOWN), "dir", "auto");
      html.element("p", spread(formula), "class", "where");
      html.close().row();
    }
    html.close().close().row();
  }

  private static String note(ReuseDigest digest) {
    long all = digest.counts().boilerplate();
    String which =
        digest.formulas().size() < all
            ? "The " + digest.formulas().size() + " most spread of " + ReuseWords.number(all)
            : "All " + ReuseWords.number(all);
    return which
        + ". Words that stand in so many articles on so many days say nothing of who took from"
        + " whom; they are in no cluster.";
  }

  private static String spread(ReuseFormula formula) {
    StringBuilder words = new StringBuilder();
    words.append(ReuseWords.count(formula.articles(), "article"));
    words.append(
        formula.series() > 0 ? ", " + ReuseWords.number(formula.series()) + " series" : "");
    words.append(formula.days() > 0 ? ", " + ReuseWords.count(formula.days(), "day") : "");
    if (formula.first().isPresent() && formula.last().isPresent()) {
      words.append(": ").append(ReuseWords.day(formula.first().get()));
      words.append(" to ").append(ReuseWords.day(formula.last().get()));
    }
    return words.toString();
  }
}
