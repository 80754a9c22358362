package dev.stemma.report;

/**
 * The histograms, each bar with a check box that leaves its clusters out. They work by the style
 * sheet alone, scripts or not.
 */
final class ReuseFilters {

  private ReuseFilters() {}

  static void write(ReuseDigest digest, Html html) {
    html.open("form", "class", "histograms", "aria-label", "Filters").row();
    histogram(html, "Size", digest.sizes());
    histogram(html, "Days from first to last", digest.times());
    histogram(html, "How much is the same", digest.samenesses());
    html.close().row();
  }

  private static void histogram(Html html, String name, ReuseHistogram histogram) {
    html.open("fieldset").element("legend", name).row();
    histogram
        .counts()
        .forEach((bucket, count) -> {
          if (count > 0) {
            html.open("label", "class", "bucket");
            html.empty("input", "type", "checkbox", "id", "f-" + bucket.key(), "checked", "");
            html.element("span", bucket.label(), "class", "what");
            ReuseBar.write(html, count, histogram.most());
            html.element("span", ReuseWords.number(count), "class", "count");
            html.close().row();
          }
        });
    html.close().row();
  }
}
