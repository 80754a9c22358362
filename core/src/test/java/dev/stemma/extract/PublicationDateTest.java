package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day a page is of, where its parts name days beside each other. */
class PublicationDateTest {

  private static final String BODY =
      "<p>The harbour council agreed on Monday to rebuild the northern quay, which a storm had"
          + " broken in the autumn, and asked the ministry for half of the cost.</p>"
          + "<p>Work is to begin in May and to last two years, said the head of the council, while"
          + " ships moor at the old pier, as they did in the years before.</p>";

  @ParameterizedTest
  @CsvSource({
    // West of UTC the evening before, east of it the morning after.
    "2031-03-05T02:18:11Z, 'March 4, 2031', 2031-03-04",
    "2031-03-04T23:15:0Z, 'March 5, 2031', 2031-03-05",
    // No zone near midnight, or a day that no zone has: the instant stands.
    "2031-03-05T09:18:11Z, 'March 4, 2031', 2031-03-05T09:18:11Z",
    "2031-03-05T02:18:11Z, 'March 3, 2031', 2031-03-05T02:18:11Z",
    "2031-03-05T02:18:11Z, 'March 6, 2031', 2031-03-05T02:18:11Z",
    // Where the clock is shown as well, the zone is known.
    "2031-03-05T02:18:11Z, 'March 4, 2031, 9:18 pm', 2031-03-04T21:18:11-05:00"
  })
  void dayThatThePageShowsIsItsOwn(String stated, String shown, String moment) {
    assertThat(page(stated, "<p class='date'>" + shown + "</p>").published())
        .hasToString("Optional[" + moment + "]");
  }

  @Test
  void clockWithoutZoneOfAnotherProgramTellsTheZoneByItsSeconds() {
    String other = "<meta name='cXenseParse:recs:publishtime' content='2031-03-04T18:18:11'>";

    assertThat(page("2031-03-05T02:18:11Z", other).published())
        .hasToString("Optional[2031-03-04T18:18:11-08:00]");
  }

  @Test
  void dayInTheAddressIsThePagesOwn() {
    String address = "<link rel='canonical' href='https://ledger.example/2031/03/04/quay'>";

    assertThat(page("2031-03-05T02:18:11Z", address).published())
        .hasToString("Optional[2031-03-04]");
  }

  @Test
  void dayOfAChangeOrOfTheVisitorIsNotThatOfPublication() {
    String days =
        "<div class='site-header__date'>March 5, 2031</div>"
            + "<p class='time'><span>Updated</span>07:26, 5 Mar 2031</p>";

    assertThat(page("2031-03-04T19:00:00Z", days).published())
        .hasToString("Optional[2031-03-04T19:00Z]");
  }

  private static Article page(String stated, String parts) {
    String page =
        "<!DOCTYPE html><html lang='en'><head><title>Quay to be rebuilt</title>"
            + "<meta property='article:published_time' content='"
            + stated
            + "'></head><body><main><h1>Quay to be rebuilt</h1>"
            + parts
            + BODY
            + "</main></body></html>";
    Extraction extraction =
        new Extractor().extract("quay.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article();
  }
}
