package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.lineage.Derivation;
import dev.stemma.lineage.DerivationClass;

/** Two texts side by side; on a narrow screen one at a time, with a switch. */
final class PageCompare {

  private PageCompare() {}

  static void write(View view, Html html, Homes homes, Derivation derivation, int index) {
    Article source = view.article(derivation.source());
    Article report = view.article(derivation.report());
    boolean both = derivation.derivationClass() != DerivationClass.NON_DERIVED;
    html.open("div", "class", both ? "compare" : "compare alone").row();
    if (both) {
      tabs(view, html, derivation, index);
      open(view, html, source, "source", "Source", index);
      SourcePane.write(view, html, homes, derivation, index);
      html.close().row();
    }
    open(view, html, report, "report", "Report", index);
    ReportPane.write(view, html, homes, derivation, index);
    html.close().row().close().row();
  }

  private static void tabs(View view, Html html, Derivation derivation, int index) {
    html.open("fieldset", "class", "switch").element("legend", "Show", "class", "unseen");
    tab(html, index, "source", "Source " + view.siglum(derivation.source()), false);
    tab(html, index, "report", "Report " + view.siglum(derivation.report()), true);
    html.close().row();
  }

  private static void tab(Html html, int index, String side, String label, boolean checked) {
    String[] plain = {"type", "radio", "name", "side-" + index, "value", side};
    String[] chosen = {"type", "radio", "name", "side-" + index, "value", side, "checked", ""};
    html.open("label").empty("input", checked ? chosen : plain);
    html.element("span", label).close();
  }

  private static void open(
      View view, Html html, Article article, String side, String role, int index) {
    String siglum = view.siglum(article.id());
    html.open(
        "section",
        "class",
        "pane " + side,
        "tabindex",
        "0",
        "aria-labelledby",
        "h-" + side + "-" + index);
    html.open("header", "id", "h-" + side + "-" + index);
    html.element("span", role, "class", "role").text(" ");
    html.element("b", siglum, "class", "siglum").text(" ");
    html.open("span", "class", "of").bidi(view.name(article.id())).close();
    html.close().row();
    html.open(
        "div", "class", "text", "lang", Languages.lang(article), "dir", Languages.dir(article));
    article
        .title()
        .ifPresent(title -> html.element("h4", title, "class", "headline", "dir", "auto"));
    html.row();
  }
}
