package dev.stemma.report;

import dev.stemma.extract.Explained;
import dev.stemma.extract.Explanation;
import dev.stemma.extract.PieceVerdict;
import dev.stemma.extract.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a captured page with its pieces marked: kept in the body, or dropped and why. None of the
 * page's own markup reaches a browser: its words are written anew in elements of ours, so that
 * nothing of it can run, fetch or look like something else. The same capture gives the same page.
 */
public final class ExplanationPage {

  /** Of a piece its list shows so much; the page beside it has the rest. */
  private static final int LONGEST = 110;

  private ExplanationPage() {}

  /**
   * Writes the page. It declares UTF-8, which is for the caller to encode it in.
   *
   * @param file the input as the user named it
   * @throws IOException if {@code out} does
   */
  public static void write(String file, Explained explained, Appendable out) throws IOException {
    try {
      Html html = new Html(out);
      html.doctype().open("html", "lang", "en").row();
      PageHead.write(
          html,
          file + " explained",
          Asset.styles("base.css", "explanation.css"),
          Optional.of(Asset.read("explanation.js")));
      html.open("body").row();
      html.element("a", "Skip to the pieces", "class", "skip", "href", "#pieces").row();
      PageBrand.header(html, "what was kept, what was dropped, and why");
      body(file, explained, html);
      html.asset("script", Asset.read("explanation.js")).row();
      html.close().row().close().row();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void body(String file, Explained explained, Html html) {
    Explanation explanation = explained.explanation();
    html.open("main").row();
    html.open("h1").element("code", file).close().row();
    html.element("p", sentence(TerminalExplanation.headline(explained)), "class", "deck").row();
    if (!explanation.verdicts().isEmpty()) {
      filters(explanation, html);
      html.open("div", "class", "sides").row();
      html.open("section", "class", "page", "aria-label", "The page", "dir", "auto").row();
      ExplainedPieces.write(explanation, html);
      html.close().row();
      list(explanation, html);
      html.close().row();
    }
    html.element("p", "", "id", "status", "class", "unseen", "role", "status").row();
    html.close().row();
  }

  private static String sentence(String words) {
    String end = words.endsWith(".") ? "" : ".";
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + end;
  }

  private static void filters(Explanation explanation, Html html) {
    Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    explanation.verdicts().forEach(verdict -> counts.merge(verdict.reason(), 1, Integer::sum));
    html.open("form", "class", "filters", "aria-label", "Filters").open("fieldset");
    html.element("legend", "Mark what");
    counts.forEach((reason, count) -> {
      String label = Labels.of(reason);
      html.open(
          "label", "class", "choice " + side(reason), "title", sentence("it " + reason.words()));
      html.empty("input", "type", "checkbox", "checked", "", "id", "f-" + label, "value", label);
      html.text(" " + spaced(label) + " ").element("b", String.valueOf(count)).close();
    });
    html.close().close().row();
  }

  private static void list(Explanation explanation, Html html) {
    html.open("section", "class", "list", "id", "pieces", "aria-label", "The pieces").row();
    html.open("ol").row();
    int number = 0;
    for (PieceVerdict verdict : explanation.verdicts()) {
      String id = "p" + number++;
      html.open("li", "id", "l-" + id, "class", classes(verdict), "data-piece", id);
      html.open("a", "href", "#" + id);
      html.element("span", verdict.kept() ? "+" : "−", "class", "sign", "aria-hidden", "true");
      html.element("span", verdict.kept() ? "kept: " : "dropped: ", "class", "unseen");
      html.element("bdi", SafeText.shortened(verdict.text(), LONGEST), "class", "words").close();
      html.open("span", "class", "why").text("It " + TerminalExplanation.why(verdict) + ".");
      verdict
          .score()
          .ifPresent(score -> html.text(" Score " + Math.round(score * 100) / 100.0 + "."));
      html.close();
      html.element("code", verdict.place(), "class", "place").close().row();
    }
    html.close().row().close().row();
  }

  /** Returns the classes of everything that shows one piece. */
  static String classes(PieceVerdict verdict) {
    return side(verdict.reason()) + " r-" + Labels.of(verdict.reason());
  }

  /** Returns a reason as a tag shows it. */
  static String spaced(String label) {
    return label.replace('-', ' ');
  }

  private static String side(Reason reason) {
    return reason.keeps() ? "kept" : "dropped";
  }
}
