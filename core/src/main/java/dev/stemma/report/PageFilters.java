package dev.stemma.report;

import dev.stemma.lineage.Relation;
import dev.stemma.quote.Verdict;

/** Check boxes that leave findings out. They work by the style sheet alone, scripts or not. */
final class PageFilters {

  private PageFilters() {}

  static void write(View view, Html html) {
    if (view.trace().statements().isEmpty() && view.trace().quotations().isEmpty()) {
      return;
    }
    html.open("form", "class", "filters", "aria-label", "Filters").row();
    html.open("fieldset").element("legend", "Statements").row();
    for (Relation relation : Relation.values()) {
      long count =
          view.trace().statements().stream().filter(each -> each.relation() == relation).count();
      box(html, Marks.kind(relation), Marks.of(relation), Labels.of(relation), count);
    }
    box(html, "is-omitted", "−", "left out", view.trace().omissions().size());
    html.close().row();
    html.open("fieldset").element("legend", "Quotations").row();
    for (Verdict verdict : Verdict.values()) {
      long count =
          view.trace().quotations().stream().filter(each -> each.verdict() == verdict).count();
      box(html, Marks.kind(verdict), Marks.of(verdict), verdict.label(), count);
    }
    html.close().row().close().row();
  }

  private static void box(Html html, String kind, String sign, String label, long count) {
    if (count == 0) {
      return;
    }
    html.open("label", "class", "choice " + kind);
    html.empty("input", "type", "checkbox", "id", "f-" + kind, "checked", "");
    html.element("span", sign, "class", "sign", "aria-hidden", "true");
    html.text(" " + label + " ").element("span", Long.toString(count), "class", "count");
    html.close().row();
  }
}
