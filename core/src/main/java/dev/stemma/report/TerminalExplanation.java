package dev.stemma.report;

import dev.stemma.extract.Explained;
import dev.stemma.extract.Explanation;
import dev.stemma.extract.Extraction;
import dev.stemma.extract.PieceVerdict;
import java.io.IOException;
import java.util.Locale;

/** Prints to a terminal what became of each piece of a page, and why. */
public final class TerminalExplanation {

  private static final int INDENT = 11;
  private static final int LONGEST = 160;

  /** So much is shown of either end of a long path. */
  private static final int PATH_END = 80;

  private TerminalExplanation() {}

  /**
   * Prints the pieces in the order of the page: {@code +} is kept, {@code -} is not.
   *
   * @param file the input as the user named it
   * @param width columns of the terminal; less than {@link TerminalReport#LEAST_WIDTH} counts as
   *     that
   * @throws IOException if {@code out} does
   */
  public static void write(String file, Explained explained, Appendable out, int width, Style style)
      throws IOException {
    Screen screen = new Screen(out, Math.max(width, TerminalReport.LEAST_WIDTH), style);
    screen.print(0, new Line().page(Role.HEADING, file).say(": " + headline(explained)));
    for (PieceVerdict verdict : explained.explanation().verdicts()) {
      print(verdict, screen);
    }
  }

  /** Returns the outcome in one sentence. */
  static String headline(Explained explained) {
    Explanation explanation = explained.explanation();
    int all = explanation.verdicts().size();
    String counted =
        all == 0
            ? "nothing was looked at"
            : "kept " + explanation.kept() + " of " + pieces(explanation);
    String outcome =
        switch (explained.extraction()) {
          case Extraction.Extracted extracted -> "";
          case Extraction.SetAside none -> "; set aside: it " + none.problem().message();
        };
    return counted
        + explanation.siteRule().map(place -> ", by the site rule at " + place).orElse("")
        + outcome;
  }

  private static String pieces(Explanation explanation) {
    String listed = FindingWords.count(explanation.verdicts().size(), "piece");
    return explanation.unlisted() == 0
        ? listed
        : "the first " + listed + "; " + explanation.unlisted() + " more are not listed";
  }

  private static void print(PieceVerdict verdict, Screen screen) throws IOException {
    String score =
        verdict.score().isPresent()
            ? String.format(Locale.ROOT, "%8.1f", verdict.score().getAsDouble())
            : " ".repeat(8);
    String sign = screen.style().paint(verdict.kept() ? Role.GOOD : Role.ALARM, sign(verdict));
    Role role = verdict.kept() ? Role.TEXT : Role.FAINT;
    Line words = new Line().page(role, SafeText.shortened(verdict.text(), LONGEST));
    screen.print(sign + screen.style().paint(Role.FAINT, score) + "  ", INDENT, words);
    Line why = new Line().page(Role.FAINT, why(verdict));
    why.page(Role.FAINT, " · " + Labels.of(verdict.kind()) + " · " + path(verdict.place()));
    screen.print(INDENT, why);
  }

  /** Returns the reason and what it rests on. */
  static String why(PieceVerdict verdict) {
    return verdict.reason().words()
        + (verdict.detail().isEmpty() ? "" : " (" + verdict.detail() + ")");
  }

  private static String sign(PieceVerdict verdict) {
    return verdict.kept() ? "+" : "-";
  }

  /** Hostile pages nest hundreds of elements; the JSON has the path whole. */
  private static String path(String place) {
    int end = place.indexOf('/', PATH_END);
    int rest = place.indexOf('/', Math.max(0, place.length() - PATH_END));
    return end < 0 || rest <= end ? place : place.substring(0, end) + "/…" + place.substring(rest);
  }
}
