package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Origin;
import dev.stemma.article.Provenance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {

  @ParameterizedTest
  @CsvSource({
    "JSON_LD, headline, JSON-LD headline",
    "META, og:title, meta og:title",
    "VISIBLE_TEXT, h1, visible text h1",
    "VISIBLE_TEXT, '', visible text",
    "PAGE_TITLE, title, the page’s title",
    "TIME_ELEMENT, time, time element",
    "DATELINE, opening of the text, the dateline",
    "ADDRESS, address, the address",
    "ADDRESS, lead image, address of the lead image",
    "SITE_RULE, rules.txt:3 .hed, site rule rules.txt:3 .hed",
  })
  void evidenceNamesItsPlaceOnce(Origin origin, String place, String words) {
    assertThat(Fact.evidence(new Provenance(origin, place, "x", 0.934)))
        .isEqualTo(words + ", 93 %");
  }
}
