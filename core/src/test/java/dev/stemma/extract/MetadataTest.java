package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Access;
import dev.stemma.article.Article;
import dev.stemma.article.Field;
import dev.stemma.article.LeadImage;
import dev.stemma.article.Origin;
import dev.stemma.article.Provenance;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

  private static final String BODY =
      "<p>The harbour council agreed on Monday to rebuild the northern quay, which a storm had"
          + " broken in the autumn, and asked the ministry for half of the cost.</p>"
          + "<p>Work is to begin in May and to last two years, said the head of the council, while"
          + " ships moor at the old pier, as they did in the years before.</p>";

  @Test
  void brokenJsonIsReadAsFarAsItGoes() {
    Article article =
        page(
            "<script type='application/ld+json'><!-- \n{\"@type\": \"NewsArticle\", // quay\n"
                + "\"headline\": \"Quay to be\n rebuilt\", \"datePublished\": \"2031-03-04T09:30Z\","
                + "\"author\": {\"name\": 'Mira Tolland'}, \"keywords\": [\"Quay\", \"Storm\",],"
                + "\"articleSection\": \"Harbour\", \"image\": {\"url\": \"https://c.example/q.jpg\"},"
                + " broken here }</script>",
            "<h1>Quay to be rebuilt</h1>");

    assertThat(article.authors()).containsExactly("Mira Tolland");
    assertThat(article.published()).hasToString("Optional[2031-03-04T09:30Z]");
    assertThat(article.details().topics()).containsExactly("Quay", "Storm");
    assertThat(article.details().section()).contains("Harbour");
    assertThat(article.details().leadImage())
        .contains(new LeadImage("https://c.example/q.jpg", Optional.empty()));
    assertThat(article.details().provenance(Field.PUBLISHED).map(Provenance::origin))
        .contains(Origin.JSON_LD);
  }

  @Test
  void referencesInAGraphLeadToTheirNodes() {
    Article article =
        page(
            "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebPage\","
                + "\"datePublished\": \"2031-03-04T09:30:00+02:00\"},"
                + "{\"@type\": \"NewsArticle\", \"headline\": \"Quay &amp; pier\","
                + "\"author\": {\"@id\": \"#p\"}, \"publisher\": {\"@id\": \"#o\"}},"
                + "{\"@type\": \"Person\", \"@id\": \"#p\", \"name\": \"Jon Askew\"},"
                + "{\"@type\": \"Organization\", \"@id\": \"#o\", \"name\": \"Sarrel Courier\"}]}"
                + "</script>",
            "");

    assertThat(article.authors()).containsExactly("Jon Askew");
    assertThat(article.publisher()).contains("Sarrel Courier");
    assertThat(article.title()).contains("Quay & pier");
    assertThat(article.published()).hasToString("Optional[2031-03-04T09:30+02:00]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='byline'>By <a href='/author/mt'>Mira Tolland</a><span>Chief Reporter</span>"
            + "<time datetime='2031-03-04'>4 March 2031</time></div>",
        "<p>By Mira Tolland</p><p>4 March 2031</p>",
        "<span itemprop='author'><span itemprop='name'>Mira Tolland</span></span>"
            + "<meta itemprop='datePublished' content='2031-03-04'>",
        "<a rel='author' href='/mt'>View all posts by Mira Tolland</a>"
            + "<abbr class='published' title='2031-03-04'>Tuesday</abbr>",
        "<div>Mira Tolland | 04.03.2031</div>",
        "<div class='post-author'>By Mira Tolland | Edited by Ruth Calloway</div>"
            + "<script>showDate('2031/03/04 09:30')</script>"
      })
  void bylineAndDateNearHeadlineAreRead(String lines) {
    Article article = page("", "<h1>Quay to be rebuilt after the storm</h1>" + lines);

    assertThat(article.authors()).containsExactly("Mira Tolland");
    assertThat(article.published().map(moment -> moment.day().toString())).contains("2031-03-04");
  }

  @Test
  void bylinesOfTeasersAndCommentsAreNotTheArticles() {
    Article article =
        page(
            "",
            "<h1>Quay to be rebuilt after the storm</h1><div class='related-list'>"
                + "<span class='byline'>By Ruth Calloway</span>"
                + "<time datetime='2030-01-01'>1 January 2030</time></div>"
                + "<div class='comment-author'>Jon Askew</div>");

    assertThat(article.authors()).isEmpty();
    assertThat(article.published()).isEmpty();
  }

  @Test
  void outletSignsOnlyWhereNobodyIsNamed() {
    String data =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\":"
            + " {\"@type\": \"Organization\", \"name\": \"Sarrel Courier\"}}</script>";

    assertThat(page(data, "<h1>Quay to be rebuilt</h1>").authors())
        .containsExactly("Sarrel Courier");
    assertThat(
            page(data, "<h1>Quay to be rebuilt</h1><p class='byline'>By Mira Tolland</p>")
                .authors())
        .containsExactly("Mira Tolland");
  }

  @Test
  void titleLosesItsOutletButNoneOfItsParts() {
    String site = "<meta property='og:site_name' content='Sarrel Courier'>";

    assertThat(page(site + "<title>Quay: rebuilt – at last | Sarrel Courier</title>", "").title())
        .contains("Quay: rebuilt – at last");
    assertThat(page(site + "<title>Quay to be rebuilt - Harbour - Courier</title>", "").title())
        .contains("Quay to be rebuilt - Harbour - Courier");
    assertThat(
            page(
                    site + "<title>Quay to be rebuilt - Harbour - Courier</title>",
                    "<h1>Quay to be rebuilt</h1>")
                .title())
        .contains("Quay to be rebuilt");
  }

  @Test
  void headingThatTheDataCallHeadlineBeatsAnother() {
    Article article =
        page(
            "<title>Storm quay council cost: all we know</title>"
                + "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\":"
                + " \"Half of the quay is paid by the ministry\"}</script>",
            "<h1>Sarrel Today</h1><h2>Half of the quay is paid by the ministry</h2>");

    assertThat(article.title()).contains("Half of the quay is paid by the ministry");
  }

  @Test
  void dayIsTheOneThatThePagesOwnClockShows() {
    Article article =
        page(
            "<meta property='article:published_time' content='2031-03-05T01:10:20Z'>",
            "<h1>Quay to be rebuilt after the storm</h1>"
                + "<p class='date'>March 4, 2031, 8:10 pm</p>");

    assertThat(article.published()).hasToString("Optional[2031-03-04T20:10:20-05:00]");
  }

  @Test
  void exactTimeOfTheSameDayCompletesADay() {
    Article article =
        page(
            "<meta name='date' content='2031-03-04'>",
            "<h1>Quay to be rebuilt after the storm</h1>"
                + "<time datetime='2031-03-04T09:30:00+02:00'>Tuesday</time>");

    assertThat(article.published()).hasToString("Optional[2031-03-04T09:30+02:00]");
  }

  @Test
  void changeIsToldFromPublication() {
    Article article =
        page(
            "",
            "<h1>Quay to be rebuilt after the storm</h1>"
                + "<p>Updated: <time datetime='2031-03-06T08:00Z'>6 March</time></p>"
                + "<p>Published: <time datetime='2031-03-04T09:30Z'>4 March</time></p>");

    assertThat(article.published()).hasToString("Optional[2031-03-04T09:30Z]");
    assertThat(article.modified()).hasToString("Optional[2031-03-06T08:00Z]");
  }

  @Test
  void scriptsStateAndAddressAreAskedLast() {
    assertThat(
            page(
                    "<script>window.__STATE__={\"a\":{\"publishedAt\":\"2031-03-04T09:30:00Z\"}}"
                        + "</script>",
                    "")
                .published())
        .hasToString("Optional[2031-03-04T09:30Z]");
    assertThat(
            page("<link rel='canonical' href='https://c.example/2031/03/04/quay'>", "").published())
        .hasToString("Optional[2031-03-04]");
    assertThat(
            page("<link rel='canonical' href='https://c.example/quay-20310304'>", "").published())
        .hasToString("Optional[2031-03-04]");
  }

  @Test
  void americanPageWritesTheMonthFirst() {
    String line = "<h1>Quay to be rebuilt after the storm</h1><p class='date'>03/04/2031</p>";

    assertThat(read("en-US", "", line).published()).hasToString("Optional[2031-03-04]");
    assertThat(read("en-GB", "", line).published()).hasToString("Optional[2031-04-03]");
  }

  @Test
  void paidPageIsATeaserOnlyWhereItShowsItsWall() {
    String data =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\","
            + " \"isAccessibleForFree\": \"False\"}</script>";

    assertThat(page(data, "").details().access()).isEqualTo(Access.UNDETERMINED);
    assertThat(page(data, "<div class='paywall'>Subscribe</div>").details().access())
        .isEqualTo(Access.TEASER);
    assertThat(page("", "").details().access()).isEqualTo(Access.WHOLE);
  }

  @Test
  void sectionSubtitleAndCaptionAreKept() {
    Article article =
        page(
            "<meta property='article:section' content='Harbour'>"
                + "<meta property='og:image' content='https://c.example/q.jpg'>",
            "<h1>Quay to be rebuilt after the storm</h1>"
                + "<p class='standfirst'>The ministry is asked for half of the cost</p>"
                + "<figure><img src='q.jpg'><figcaption>The quay in the storm</figcaption></figure>");

    assertThat(article.details().section()).contains("Harbour");
    assertThat(article.details().subtitle()).contains("The ministry is asked for half of the cost");
    assertThat(article.details().leadImage())
        .contains(new LeadImage("https://c.example/q.jpg", Optional.of("The quay in the storm")));
  }

  @Test
  void bylineThatIsNamedLikeASubtitleIsNone() {
    Article article =
        page(
            "<meta name='author' content='Katrin Schauer'>",
            "<h1>Quay to be rebuilt after the storm</h1><div class='dek'>Katrin Schauer</div>");

    assertThat(article.authors()).containsExactly("Katrin Schauer");
    assertThat(article.details().subtitle()).isEmpty();
    assertThat(article.details().provenance()).doesNotContainKey(Field.SUBTITLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'World, Politics' | World",
        "'World; Politics, Home' | World",
        "'Welt,Politik,' | Welt",
        "'国际，政治' | 国际",
        "Harbour | Harbour",
        "'Arts, Books &amp; Music' | 'Arts, Books & Music'",
        "'Arts, Books, and Music' | 'Arts, Books, and Music'",
        "'Leben, Geld und Recht' | 'Leben, Geld und Recht'",
      })
  void ofSeveralSectionsInARowTheFirstCounts(String stated, String section) {
    String data =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleSection\": \""
            + stated
            + "\"}</script>";
    String tag = "<meta property='article:section' content='" + stated + "'>";

    assertThat(page(data, "").details().section()).contains(section);
    assertThat(page(tag, "").details().section()).contains(section);
  }

  @Test
  void theEvidenceOfASectionHoldsAllThatAreStated() {
    String data =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\","
            + " \"articleSection\": \"World, Politics\"}</script>";

    assertThat(page(data, "").details().provenance(Field.SECTION).map(Provenance::stated))
        .contains("World, Politics");
  }

  @Test
  void languageHasThePlaceThatStatesIt() {
    String data =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"inLanguage\": \"en-GB\"}"
            + "</script>";

    assertThat(read("en", "", "").details().provenance(Field.LANGUAGE).map(Provenance::place))
        .contains("html lang");
    assertThat(read("", data, "").details().provenance(Field.LANGUAGE).map(Provenance::origin))
        .contains(Origin.JSON_LD);
  }

  private static Article page(String head, String top) {
    return read("en", head, top);
  }

  private static Article read(String language, String head, String top) {
    String page =
        "<!DOCTYPE html><html lang='"
            + language
            + "'><head>"
            + head
            + "</head><body><main>"
            + top
            + BODY
            + "</main></body></html>";
    Extraction extraction =
        new Extractor().extract("quay.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article();
  }
}
