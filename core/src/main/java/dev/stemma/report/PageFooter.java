package dev.stemma.report;

/** How to read the page, who made it, and the script at its very end. */
final class PageFooter {

  private PageFooter() {}

  static void write(Html html) {
    html.open("footer", "class", "foot").row();
    html.open("h2").text("How to read this page").close();
    html.open("p");
    html.text(
        "A statement marked = stands word for word in its source, ≈ was reworded, + is new. ");
    html.open("del").text("Struck words").close();
    html.text(" are the source’s, ");
    html.open("ins").text("underlined words").close();
    html.text(" are the report’s. Words in the source that the report carries nowhere are ");
    html.element("span", "marked like this", "class", "omitted");
    html.text(". Percentages are shares of the report’s words.").close().row();
    html.open("p", "class", "keys");
    html.text("Keys: ");
    html.element("kbd", "j").text(" and ").element("kbd", "k");
    html.text(" step through the findings, ").element("kbd", "Enter");
    html.text(" leads to the counterpart and back, ").element("kbd", "Esc");
    html.text(" lets go.").close().row();
    html.element(
        "p", "Made by " + Generator.name() + ". Trace document: " + TraceJson.SCHEMA + ".");
    html.row().close().row();
    html.element("p", "", "id", "status", "class", "unseen", "role", "status").row();
    html.asset("script", Asset.read("report.js")).row();
  }
}
