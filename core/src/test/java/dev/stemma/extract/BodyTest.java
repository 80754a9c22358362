package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyTest {

  private static final String FIRST =
      "The harbour council of Tarnovik agreed on Monday to rebuild the northern quay, which a storm"
          + " had broken in the autumn, and asked the ministry for half of the cost.";

  private static final String SECOND =
      "Work is to begin in May and to last two years, said Ansel Brody, who leads the council, while"
          + " ships moor at the old pier.";

  private static final String THIRD =
      "Fishermen who lost their berths have moored at Oldham Reach since, an hour by boat from the"
          + " market, where prices have fallen by a third.";

  @Test
  void textThatThePageCarriesAgainInOnePieceIsKeptOnce() {
    Article article =
        extract(paragraphs() + "<div>" + FIRST + " " + SECOND + " " + THIRD + "</div>");

    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void paragraphsOfOnePatternAreAllKept() {
    StringBuilder days = new StringBuilder();
    for (int day = 1; day < 12; day++) {
      days.append("<p>In the match of day ")
          .append(day)
          .append(" the rowers of Tarnovik beat those of Oldham Reach.</p>");
    }

    assertThat(extract(paragraphs() + days).text()).contains("day 1 ", "day 9 ", "day 11 ");
  }

  @Test
  void wordsThatThePageHidesAreNoBody() {
    Article article =
        extract(
            "<p>" + FIRST + "</p><p style='display: none'>" + SECOND + "</p><p>" + THIRD + "</p>");

    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + THIRD);
  }

  @Test
  void bodyThatIsHiddenWholeIsShown() {
    Article article = extract("<div style='display:none'>" + paragraphs() + "</div>");

    assertThat(article.text()).contains(FIRST, SECOND, THIRD);
  }

  @Test
  void rowOfATableIsOnePiece() {
    String page =
        "<table><tr><th>Port</th><th>Boats</th></tr><tr><td>Tarnovik</td><td>41</td></tr></table>";

    assertThat(MeasuredPage.of(page.getBytes(StandardCharsets.UTF_8)).texts())
        .containsExactly("Port Boats", "Tarnovik 41");
  }

  @Test
  void subtitleSetAsHeadingStandsByItself() {
    Article article =
        extract("<h2 class='subtitle'>Boats moor at the old pier</h2>" + paragraphs());

    assertThat(article.details().subtitle()).contains("Boats moor at the old pier");
    assertThat(article.text()).startsWith(FIRST);
  }

  @Test
  void textThatIsSetAsHeadingsIsNotLost() {
    Article article = extract("<h4>" + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD + "</h4>");

    assertThat(article.text()).contains(FIRST, THIRD);
  }

  @Test
  void lineThatTheSameElementHoldsAgainIsKept() {
    String line = "<p>Boil for twenty minutes, then let it rest.</p>";

    assertThat(extract(paragraphs() + line + "<p>Ladle it into jars.</p>" + line).text())
        .containsSubsequence("Boil for twenty", "Ladle", "Boil for twenty");
  }

  @Test
  void lineThatAnotherElementHoldsAgainIsDropped() {
    String placeholder = "<div><p>This video waits for your consent to be shown here.</p></div>";

    assertThat(extract(paragraphs() + placeholder + "<p>" + FIRST + "</p>" + placeholder).text())
        .satisfies(text -> assertThat(text.split("waits for your consent", -1)).hasSizeLessThan(3));
  }

  @Test
  void embeddedPostGoesWithTheParagraphBeforeIt() {
    String post =
        "<blockquote class='twitter-tweet'><p>Berths first, cranes later.</p>&mdash; Ansel Brody"
            + " (@abrody) <a href='https://example.org/1'>4 March 2031</a></blockquote>";

    assertThat(extract("<p>" + FIRST + "</p>" + post + "<p>" + SECOND + "</p>").text())
        .isEqualTo(
            FIRST
                + "\n\nBerths first, cranes later.\n\n— Ansel Brody (@abrody) 4 March 2031\n\n"
                + SECOND);
  }

  @Test
  void embeddedPostOfTheMarginIsNoBody() {
    String margin =
        "</article><aside class='sidebar'><h3>Follow us</h3><blockquote class='twitter-tweet'>"
            + "<p>Cranes in the morning light.</p></blockquote></aside><article>";

    assertThat(extract(paragraphs() + margin).text()).doesNotContain("Cranes in the morning");
  }

  @Test
  void articleElementsBehindTheOneOfTheBodyAreOtherArticles() {
    StringBuilder next = new StringBuilder("</article>");
    for (int i = 1; i < 6; i++) {
      next.append("<article><h2>Another day at sea ")
          .append(i)
          .append("</h2><p>The boats of Oldham Reach came home with little on day ")
          .append(i)
          .append(", and nobody on the pier could say where the herring had gone.</p></article>");
    }

    assertThat(extract(paragraphs() + next + "<article>").text())
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void listBeforeTheHeadlineIsNoBody() {
    String item =
        "<li>Herring is dear at the market of Oldham Reach, where a basket cost nine marks on"
            + " Monday, as it has not in any year that the clerks can remember.</li>";
    String page =
        "<!DOCTYPE html><html lang='en'><head><title>Quay to be rebuilt after the storm</title>"
            + "</head><body><div><ul>"
            + item
            + "</ul><h2>Quay to be rebuilt after the storm</h2>"
            + paragraphs()
            + "</div></body></html>";

    assertThat(extractPage(page).text()).startsWith(FIRST);
  }

  @Test
  void teasersAboveTheHeadlineDoNotCoverTheBodyBelowIt() {
    String page =
        "<!DOCTYPE html><html lang='en'><head><title>Quay to be rebuilt after the storm</title>"
            + "</head><body><div><h3>Read more</h3><p>Herring is dear at the market of Oldham"
            + " Reach, where a basket cost nine marks on Monday.</p><h3>Readers' comments</h3>"
            + "<h2><a href='/quay'>Quay to be rebuilt after the storm</a></h2>"
            + paragraphs()
            + "</div></body></html>";

    assertThat(extractPage(page).text()).contains(FIRST, SECOND, THIRD);
  }

  private static String paragraphs() {
    return "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  }

  private static Article extract(String body) {
    String page =
        "<!DOCTYPE html><html lang='en'><head><title>Quay to be rebuilt after the storm</title></head>"
            + "<body><main><article><h1>Quay to be rebuilt after the storm</h1>"
            + body
            + "</article></main></body></html>";
    return extractPage(page);
  }

  private static Article extractPage(String page) {
    Extraction extraction =
        new Extractor().extract("quay.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article();
  }
}
