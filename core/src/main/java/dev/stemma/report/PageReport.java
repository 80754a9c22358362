package dev.stemma.report;

import dev.stemma.lineage.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Writes a trace as one self-contained page: it asks nothing of any network, reads without scripts,
 * prints, and runs no word of the pages that it shows. The same trace gives the same page.
 */
public final class PageReport {

  private PageReport() {}

  /**
   * Writes the page. It declares UTF-8, which is for the caller to encode it in.
   *
   * @throws IOException if {@code out} does
   */
  public static void write(Trace trace, Appendable out) throws IOException {
    try {
      View view = new View(trace);
      Html html = new Html(out);
      html.doctype().open("html", "lang", "en").row();
      PageHead.write(
          html,
          FindingWords.headline(view),
          Asset.styles("base.css", "report.css"),
          Optional.of(Asset.read("report.js")));
      body(view, html);
      html.close().row();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void body(View view, Html html) {
    html.open("body").row();
    html.element("a", "Skip to the findings", "class", "skip", "href", "#findings").row();
    PageMasthead.write(view, html);
    html.open("main", "id", "findings").row();
    PageNotable.write(view, html);
    PageArticles.write(view, html);
    PageFilters.write(view, html);
    PageDerivations.write(view, html);
    PageQuotations.write(view, html);
    PageLostSources.write(view, html);
    PageProblems.write(view, html);
    html.close().row();
    PageFooter.write(html);
    html.close().row();
  }
}
