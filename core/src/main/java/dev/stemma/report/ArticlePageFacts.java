package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Provenance;
import dev.stemma.article.RelatedItem;
import java.util.List;

/** Beside the article: what it says of itself and where, and what was kept out of the text. */
final class ArticlePageFacts {

  private ArticlePageFacts() {}

  static void write(Article article, Html html) {
    html.open("aside", "id", "facts", "class", "facts-of", "aria-labelledby", "h-facts").row();
    html.element("h2", "What the page says of itself", "id", "h-facts").row();
    html.open("dl", "class", "provenance").row();
    for (Fact fact : Fact.of(article)) {
      fact(fact, html);
    }
    html.element("dt", "size").element("dd", ArticleSize.of(article).inWords()).row();
    html.close().row();
    apart(article, html);
    html.close().row();
  }

  private static void fact(Fact fact, Html html) {
    html.element("dt", fact.label()).open("dd");
    if (Addresses.isWeb(fact.value()) && fact.label().equals("address")) {
      html.element("a", fact.value(), "href", fact.value(), "rel", "noreferrer noopener external");
    } else {
      html.element("bdi", fact.value(), "class", "value");
    }
    fact.provenance().ifPresent(provenance -> evidence(provenance, html));
    html.close().row();
  }

  private static void evidence(Provenance provenance, Html html) {
    html.open("span", "class", "evidence", "title", "stated: " + provenance.stated());
    html.text(Fact.evidence(provenance)).close();
  }

  private static void apart(Article article, Html html) {
    List<RelatedItem> related = article.related();
    if (!related.isEmpty()) {
      html.element("h2", "Related items, not part of the text").row();
      html.open("ul", "class", "related", "lang", Languages.lang(article)).row();
      related.forEach(item -> item(item, html));
      html.close().row();
    }
    if (!article.credits().isEmpty()) {
      html.element("h2", "Credits and end marks").row();
      html.open("ul", "class", "related", "lang", Languages.lang(article)).row();
      article.credits().forEach(credit -> html.open("li").element("bdi", credit.text()).close());
      html.row().close().row();
    }
  }

  private static void item(RelatedItem item, Html html) {
    html.open("li");
    boolean link = item.address().filter(Addresses::isWeb).isPresent();
    if (link) {
      html.open(
          "a", "href", item.address().get(), "rel", "noreferrer noopener external", "dir", "auto");
      html.text(item.text()).close();
    } else {
      html.element("bdi", item.text());
    }
    item.date().ifPresent(date -> html.element("span", Dates.of(date), "class", "evidence"));
    html.close().row();
  }
}
