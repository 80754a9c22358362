package dev.stemma.report;

import dev.stemma.lineage.Shares;

/** How much of a report stands in which relation: a bar and, since a bar says little, words. */
final class PageShares {

  private static final int WIDTH = 1000;

  private PageShares() {}

  static void write(Html html, Shares shares) {
    html.open("div", "class", "shares").row();
    bar(html, shares);
    html.open("ul").row();
    item(html, "is-verbatim", "=", shares.verbatim(), "verbatim", outside(shares));
    item(html, "is-rewrite", "≈", shares.rewrite(), "rewritten", "");
    item(html, "is-new", "+", shares.fresh(), "new", "");
    if (shares.unchecked() > 0) {
      item(html, "is-unchecked", "?", shares.unchecked(), "cannot be checked", "");
    }
    html.close().row().close().row();
  }

  private static String outside(Shares shares) {
    return shares.verbatim() > 0
        ? ", " + FindingWords.percent(shares.verbatimUnquoted()) + " outside quotation marks"
        : "";
  }

  private static void bar(Html html, Shares shares) {
    html.open(
        "svg",
        "viewbox",
        "0 0 " + WIDTH + " 12",
        "preserveaspectratio",
        "none",
        "aria-hidden",
        "true",
        "class",
        "bar");
    double at = 0;
    at = part(html, "is-verbatim-unquoted", at, shares.verbatimUnquoted());
    at = part(html, "is-verbatim", at, shares.verbatim() - shares.verbatimUnquoted());
    at = part(html, "is-rewrite", at, shares.rewrite());
    at = part(html, "is-new", at, shares.fresh());
    part(html, "is-unchecked", at, shares.unchecked());
    html.close().row();
  }

  private static double part(Html html, String kind, double from, double share) {
    long start = Math.round(from * WIDTH);
    long end = Math.round((from + share) * WIDTH);
    if (end > start) {
      html.open(
              "rect",
              "class",
              kind,
              "x",
              Long.toString(start),
              "y",
              "0",
              "width",
              Long.toString(end - start),
              "height",
              "12")
          .close();
    }
    return from + share;
  }

  private static void item(
      Html html, String kind, String sign, double share, String label, String more) {
    html.open("li", "class", kind);
    html.element("span", sign, "class", "sign", "aria-hidden", "true").text(" ");
    html.element("b", FindingWords.percent(share)).text(" " + label + more);
    html.close().row();
  }
}
