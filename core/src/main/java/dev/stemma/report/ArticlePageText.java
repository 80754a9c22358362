package dev.stemma.report;

import dev.stemma.article.Access;
import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Details;
import java.util.List;

/** The article itself: headline, byline, dateline, text. */
final class ArticlePageText {

  private final Article article;
  private final Html html;

  private ArticlePageText(Article article, Html html) {
    this.article = article;
    this.html = html;
  }

  static void write(Article article, Html html) {
    html.open("article", "lang", Languages.lang(article), "dir", Languages.dir(article)).row();
    ArticlePageText text = new ArticlePageText(article, html);
    text.head();
    text.body();
    html.close().row();
  }

  private void head() {
    Details details = article.details();
    html.open("header", "class", "head").row();
    details.section().ifPresent(section -> html.element("p", section, "class", "section").row());
    if (article.title().isPresent()) {
      html.element("h1", article.title().get()).row();
    } else {
      html.element("h1", "No title", "class", "without", "lang", "en").row();
    }
    details.subtitle().ifPresent(subtitle -> html.element("p", subtitle, "class", "deck").row());
    imprint();
    if (details.access() != Access.WHOLE) {
      html.element(
              "p",
              "This is " + Fact.access(article) + ".",
              "class",
              "access",
              "lang",
              "en",
              "dir",
              "ltr")
          .row();
    }
    html.close().row();
    article
        .dateline()
        .ifPresent(dateline -> html.element("p", Fact.words(dateline), "class", "dateline").row());
  }

  private void imprint() {
    html.open("p", "class", "imprint");
    if (!article.authors().isEmpty()) {
      html.element("bdi", String.join(", ", article.authors()), "class", "authors");
    }
    article.publisher().ifPresent(outlet -> html.element("bdi", outlet));
    article
        .published()
        .ifPresent(moment ->
            html.element(
                "time",
                Dates.of(moment),
                "datetime",
                moment.toString(),
                "lang",
                "en",
                "dir",
                "ltr"));
    html.close().row();
  }

  private void body() {
    List<Block> blocks = article.blocks();
    html.open("div", "class", "text").row();
    for (int at = 0; at < blocks.size(); at++) {
      BlockKind kind = blocks.get(at).kind();
      boolean first = at == 0 || blocks.get(at - 1).kind() != kind;
      boolean last = at + 1 == blocks.size() || blocks.get(at + 1).kind() != kind;
      if (kind == BlockKind.LIST_ITEM && first) {
        html.open("ul").row();
      }
      block(blocks.get(at));
      if (kind == BlockKind.LIST_ITEM && last) {
        html.close().row();
      }
    }
    html.close().row();
  }

  private void block(Block block) {
    String words = block.span().of(article.text());
    boolean note = article.details().corrections().contains(block.span());
    if (note) {
      html.open("aside", "class", "correction");
      html.element("b", "Correction", "lang", "en");
    }
    switch (block.kind()) {
      case PARAGRAPH -> html.element("p", words);
      case HEADING -> html.element("h2", words);
      case LIST_ITEM -> html.element("li", words);
      case QUOTATION_BLOCK -> html.open("blockquote").element("p", words).close();
      case CAPTION -> html.element("p", words, "class", "caption");
      case TABLE -> html.element("p", words, "class", "table");
    }
    if (note) {
      html.close();
    }
    html.row();
  }
}
