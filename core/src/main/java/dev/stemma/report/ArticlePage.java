package dev.stemma.report;

import dev.stemma.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Writes an article as one self-contained page to read: its text, what it says of itself with the
 * evidence, and what was kept apart. The page asks nothing of any network and runs nothing. The
 * same article gives the same page.
 */
public final class ArticlePage {

  private ArticlePage() {}

  /**
   * Writes the page. It declares UTF-8, which is for the caller to encode it in.
   *
   * @throws IOException if {@code out} does
   */
  public static void write(Article article, Appendable out) throws IOException {
    try {
      Html html = new Html(out);
      html.doctype().open("html", "lang", "en").row();
      String title = article.title().orElse(article.file());
      PageHead.write(html, title, Asset.styles("base.css", "article.css"), Optional.empty());
      html.open("body").row();
      html.element("a", "Skip to the facts", "class", "skip", "href", "#facts").row();
      PageBrand.header(html, "the article alone");
      html.open("main", "class", "reading").row();
      ArticlePageText.write(article, html);
      ArticlePageFacts.write(article, html);
      html.close().row();
      html.open("footer", "class", "foot");
      html.element(
          "p",
          "Made by " + Generator.name() + " from " + article.file() + ", " + article.id() + ".");
      html.close().row();
      html.close().row().close().row();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
