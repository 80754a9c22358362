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

  private static String paragraphs() {
    return "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  }

  private static Article extract(String body) {
    String page =
        "<!DOCTYPE html><html lang='en'><head><title>Quay to be rebuilt after the storm</title></head>"
            + "<body><main><article><h1>Quay to be rebuilt after the storm</h1>"
            + body
            + "</article></main></body></html>";
    Extraction extraction =
        new Extractor().extract("quay.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article();
  }
}
