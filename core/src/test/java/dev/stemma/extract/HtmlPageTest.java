package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Credit;
import dev.stemma.article.RelatedItem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final String FIRST =
      "The harbour council of Tarnovik agreed on Monday to rebuild the northern quay, which a storm"
          + " had broken in the autumn, and asked the ministry for half of the cost.";
  private static final String SECOND =
      "Work is to begin in May and to last two years, said Ansel Brody, who leads the council, while"
          + " ships moor at the old pier.";
  private static final String QUOTED =
      "We waited long enough, and nobody will thank us for waiting another winter.";

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
      <title>Quay to be rebuilt | Tarnovik Courier</title>
      <meta property="og:site_name" content="Tarnovik Courier">
      <link rel="canonical" href="https://courier.example/quay">
      <script type="application/ld+json">
      {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Quay to be rebuilt",
       "datePublished": "2031-03-04T09:30:00+02:00", "dateModified": "2031-03-05",
       "author": [{"@type": "Person", "name": "Mira Tolland"}, {"@type": "Person", "name": "Jon Askew"}],
       "publisher": {"@type": "Organization", "name": "Tarnovik Courier"}}
      </script></head><body>
      <nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <div class="cookie-banner"><p>We use cookies, as everybody does, and you had better agree to it now.</p></div>
      <main><article>
      <h1>Quay to be rebuilt</h1><p class="byline">By Mira Tolland and Jon Askew</p>
      <p>TARNOVIK, March 4 (KNA) &#8212; %s</p>
      <h2>Two years of work</h2>
      <p>%s</p>
      <ul><li>Half of the cost is to come from the ministry, the council said.</li>
      <li>The other half is to come from the town and its fishing fleet.</li></ul>
      <blockquote>%s</blockquote>
      <div class="related-stories"><h3>Related</h3>
      <a href="/pier">Old pier is to be closed to all heavy lorries</a></div>
      <p>-0-</p>
      </article></main>
      <footer><p>All rights reserved, and none given away, by the Tarnovik Courier company.</p></footer>
      </body></html>
      """
          .formatted(FIRST, SECOND, QUOTED);

  @Test
  void blogPageNamesItselfBesideItsPost() {
    Article article =
        extract(
            "<html lang='en'><head><title>Island Watch: Quay to be rebuilt</title></head><body>"
                + "<h1 class='title'><a href='/'>Island Watch</a></h1>"
                + "<h3 class='post-title entry-title'>Quay to be rebuilt</h3>"
                + "<div class='post-body'><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div></body></html>");

    assertThat(article.title()).contains("Quay to be rebuilt");
    assertThat(article.publisher()).contains("Island Watch");
  }

  @Test
  void readsWhatPageSaysOfItself() {
    Article article = extract(PAGE);

    assertThat(article.title()).contains("Quay to be rebuilt");
    assertThat(article.publisher()).contains("Tarnovik Courier");
    assertThat(article.authors()).containsExactly("Mira Tolland", "Jon Askew");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.address()).contains("https://courier.example/quay");
    assertThat(article.published()).hasToString("Optional[2031-03-04T09:30+02:00]");
    assertThat(article.modified()).hasToString("Optional[2031-03-05]");
    assertThat(article.dateline()).isPresent();
    assertThat(article.dateline().get().place()).contains("TARNOVIK");
    assertThat(article.dateline().get().date()).hasToString("Optional[2031-03-04]");
    assertThat(article.dateline().get().agency()).contains("KNA");
  }

  @Test
  void keepsBodyInItsBlocksAndNothingElse() {
    Article article = extract(PAGE);

    assertThat(article.text()).startsWith(FIRST).endsWith(QUOTED);
    assertThat(article.text()).doesNotContain("cookies", "By Mira", "Old pier is", "rights", "-0-");
    assertThat(article.blocks())
        .extracting(block -> block.kind())
        .containsExactly(
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.LIST_ITEM,
            BlockKind.LIST_ITEM,
            BlockKind.QUOTATION_BLOCK);
    assertThat(article.blocks().get(1).span().of(article.text())).isEqualTo("Two years of work");
    assertThat(article.credits()).extracting(Credit::text).containsExactly("-0-");
  }

  @Test
  void keepsTeasersBelowTextApart() {
    String teasers =
        "<h2>More from Tarnovik Courier</h2>"
            + "<div><h3><a href=\"/a\">Fishing fleet asks for a longer season</a></h3><p>The fleet said on"
            + " Tuesday that herring come later every year, and that it must follow.</p></div>"
            + "<div><h3><a href=\"/b\">Lighthouse lamp to be replaced in June</a></h3><p>The lamp has burnt"
            + " for forty years, and the last keeper says it is tired.</p></div>";

    Article article = extract(PAGE.replace("<p>-0-</p>", teasers));

    assertThat(article.text()).endsWith(QUOTED).doesNotContain("herring", "lamp");
    assertThat(article.related())
        .extracting(RelatedItem::text)
        .contains(
            "Fishing fleet asks for a longer season", "Lighthouse lamp to be replaced in June");
  }

  @Test
  void takesBodyFromDataWhereMarkupHasNone() {
    String html =
        "<html><head><title>Quay</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
            + "\"headline\":\"Quay\",\"articleBody\":\""
            + FIRST
            + "\\n\\n"
            + SECOND
            + "\"}</script></head>"
            + "<body><div id=app></div></body></html>";

    assertThat(extract(html).text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void markupInTextNeverBecomesMarkup() {
    Article article =
        extract(PAGE.replace(SECOND, SECOND + " &lt;script&gt;alert(1)&lt;/script&gt;"));

    assertThat(article.text()).contains("<script>alert(1)</script>");
  }

  @Test
  void readsPageSetAsTableWithoutMetadata() {
    Article article =
        extract(
            """
            <HTML><HEAD><TITLE>KNA - Quay to be rebuilt</TITLE></HEAD><BODY><TABLE><TR>
            <TD><A HREF="/a">Front</A><BR><A HREF="/b">Economy</A></TD>
            <TD><H2>Quay to be rebuilt</H2><FONT>March 4, 2031</FONT>
            <DIV>TARNOVIK, March 4 (KNA) -- %s<br><br>%s -kna-</DIV>
            </TD></TR><TR><TD>&copy; Karst News Agency, Tarnovik.</TD></TR></TABLE></BODY></HTML>
            """
                .formatted(FIRST, SECOND));

    assertThat(article.title()).contains("Quay to be rebuilt");
    assertThat(article.published()).hasToString("Optional[2031-03-04]");
    assertThat(article.dateline()).isPresent();
    assertThat(article.publisher()).contains("Karst News Agency");
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(article.blocks()).extracting(Block::kind).containsOnly(BlockKind.PARAGRAPH);
    assertThat(article.credits()).containsExactly(new Credit("-kna-"));
  }

  @Test
  void commentsAndAppealsBehindBodyAreLeftOut() {
    Article article =
        extract(
            """
            <html><head><title>Quay to be rebuilt</title></head><body>
            <div class="x1"><h1>Quay to be rebuilt</h1><p>%s</p><p>%s</p><p>%s</p><p>%s</p>
            <p>%s</p></div>
            <div class="newsletter"><p>Leave us your address, and we shall write to you each day.</p></div>
            <div class="x3"><h4>Readers' comments (2)</h4><p>What has the ministry to do with
            it, I ask?</p></div></body></html>
            """
                .formatted(
                    FIRST,
                    SECOND,
                    QUOTED + " " + FIRST + " " + SECOND,
                    FIRST.replace("quay", "pier"),
                    SECOND.replace("pier", "quay")));

    assertThat(article.text()).contains(QUOTED).doesNotContain("address").doesNotContain("I ask");
  }

  private static Article extract(String html) {
    Extraction extraction =
        new Extractor().extract("x.html", html.getBytes(StandardCharsets.UTF_8));
    assertThat(extraction.problems()).isEmpty();
    return ((Extraction.Extracted) extraction).article();
  }
}
