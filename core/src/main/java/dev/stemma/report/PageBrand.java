package dev.stemma.report;

/** Says at the top of a page whose it is. */
final class PageBrand {

  private PageBrand() {}

  /** Writes a header that holds nothing else. */
  static void header(Html html, String motto) {
    html.open("header", "class", "masthead").row();
    line(html, motto);
    html.close().row();
  }

  /** Writes the first line of a header. */
  static void line(Html html, String motto) {
    html.open("p", "class", "brand");
    html.element("span", "Stemma", "class", "name").text(" ");
    html.element("span", motto, "class", "motto").close().row();
  }
}
