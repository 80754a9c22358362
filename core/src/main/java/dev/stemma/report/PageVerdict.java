package dev.stemma.report;

import dev.stemma.quote.Verdict;

/** A verdict as sign and word. */
final class PageVerdict {

  private PageVerdict() {}

  static void badge(Html html, Verdict verdict) {
    html.open("span", "class", "verdict " + Marks.kind(verdict));
    html.element("span", Marks.of(verdict), "class", "sign", "aria-hidden", "true");
    html.text(" " + verdict.label()).close();
  }
}
