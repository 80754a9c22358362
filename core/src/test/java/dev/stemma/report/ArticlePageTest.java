package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArticlePageTest {

  private final Article article = SamplePages.article(SamplePages.ferry());

  @Test
  void everyBlockIsSetAsWhatItIs() throws IOException {
    Document page = page(article);

    assertThat(page.select(".text > h2").eachText()).containsExactly("What the board will pay");
    assertThat(page.select(".text > ul > li")).hasSize(3);
    assertThat(page.select(".text > blockquote").text()).startsWith("“We inspected every hull");
    assertThat(page.select(".text .correction").text()).contains("2,600 crowns");
  }

  @Test
  void everyWordOfTheTextStandsInThePage() throws IOException {
    String shown =
        page(article).select("article .text").text().replace("Correction Correction", "Correction");
    for (String paragraph : article.text().split("\n\n")) {
      assertThat(shown).contains(paragraph);
    }
  }

  @Test
  void whatThePageSaysOfItselfStandsWithItsEvidence() throws IOException {
    Document page = page(article);

    assertThat(page.select(".provenance dt").eachText())
        .contains("title", "authors", "publisher", "published", "language", "access");
    assertThat(page.select(".related").text()).contains("Harbour board weighs the sale");
  }

  @Test
  void linksLeadToTheWebOnly() throws IOException {
    assertThat(page(article).select("a[href]").eachAttr("href"))
        .allMatch(href -> href.startsWith("#") || href.startsWith("https://"));
  }

  @Test
  void hostileWordsStayWords() throws IOException {
    Document page = page(article);

    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("h1").text()).contains("<script>window.owned=1</script>");
  }

  @Test
  void anArticleInArabicIsSetFromRightToLeft() throws IOException {
    Document page = page(SamplePages.article(SamplePages.arabic()));

    assertThat(page.select("article").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("article").attr("lang")).isEqualTo("ar");
  }

  private static Document page(Article article) throws IOException {
    StringBuilder out = new StringBuilder();
    ArticlePage.write(article, out);
    return Jsoup.parse(out.toString());
  }
}
