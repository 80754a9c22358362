package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Location;
import dev.stemma.lineage.Citation;

/** What is cited and was not among the inputs. */
final class PageLostSources {

  private PageLostSources() {}

  static void write(View view, Html html) {
    if (view.lost().isEmpty()) {
      return;
    }
    html.open("section", "class", "lost", "aria-labelledby", "h-lost").row();
    html.element("h2", "Lost sources", "id", "h-lost").row();
    html.element(
            "p",
            "Cited as a source, but not among the inputs. Find these to know more.",
            "class",
            "note")
        .row();
    html.open("dl").row();
    for (LostWitness lost : view.lost()) {
      html.open("dt", "id", "lost-" + view.lost().indexOf(lost));
      html.element("b", lost.siglum(), "class", "siglum lost").text(" ");
      html.element("bdi", lost.name());
      lost.date().ifPresent(date -> html.text(", " + Dates.of(date)));
      html.close().row();
      lost.citations().forEach(citation -> citation(view, html, citation));
    }
    html.close().row().close().row();
  }

  private static void citation(View view, Html html, Citation citation) {
    Article article = view.article(citation.article());
    html.open("dd").text("cited by ");
    html.element("b", view.siglum(citation.article()), "class", "siglum").text(": ");
    String words = view.words(new Location(citation.article(), citation.span()));
    html.element("q", words, "lang", Languages.lang(article), "dir", Languages.dir(article));
    citation.via().ifPresent(via -> html.text(", through ").element("bdi", via));
    html.close().row();
  }
}
