package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Credit;
import dev.stemma.article.Field;
import dev.stemma.article.Origin;
import dev.stemma.article.Provenance;
import dev.stemma.article.RelatedItem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static final String FIRST =
      "The harbour council of Tarnovik agreed on Monday to rebuild the northern quay, which a storm"
          + " had broken in the autumn, and asked the ministry for half of the cost.";
  private static final String SECOND =
      "Work is to begin in May and to last two years, said Ansel Brody, who leads the council, while"
          + " ships moor at the old pier.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date: 04/03/2031 | Source: KNA.example (En) | Read original version at source",
        "Source: KNA.example · Published: March 4, 2031 · Read original",
        "Date: 2031-03-04\nSource: KNA.example",
        "Datum: 04.03.2031 | Quelle: KNA.example | Zum Original",
        "Дата: 4 марта 2031 | Источник: KNA.example | Читать оригинал",
        "日期：2031年3月4日 | 来源：KNA.example | 查看原文",
        "날짜: 2031.03.04. | 출처: KNA.example | 원문 보기",
        "التاريخ: 4 مارس 2031 | المصدر: KNA.example"
      })
  void readsLineOfFactsInManyShapes(String facts) {
    Article article = extract("Quay to be rebuilt\n" + facts + "\n" + FIRST + "\n" + SECOND);

    assertThat(article.title()).contains("Quay to be rebuilt");
    assertThat(article.publisher()).contains("KNA.example");
    assertThat(article.published()).hasToString("Optional[2031-03-04]");
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Published: March 4, 2031' | labelled line | 0.95",
        "'March 4, 2031' | head of the text | 0.9",
        "'The Sarrel Courier, March 4, 2031' | head of the text | 0.9",
      })
  void aDateHasThePlaceWhereItStands(String line, String place, double confidence) {
    Article article = extract("Quay to be rebuilt\n\n" + line + "\n\n" + FIRST + "\n\n" + SECOND);

    assertThat(article.published()).hasToString("Optional[2031-03-04]");
    assertThat(article.details().provenance(Field.PUBLISHED))
        .contains(new Provenance(Origin.VISIBLE_TEXT, place, line, confidence));
  }

  @Test
  void authorsOfALabelledLineHaveThatLineForEvidence() {
    String line = "Author: Mira Tolland | Date: March 4, 2031";
    Article article = extract("Quay to be rebuilt\n\n" + line + "\n\n" + FIRST + "\n\n" + SECOND);

    assertThat(article.authors()).containsExactly("Mira Tolland");
    assertThat(article.details().provenance(Field.AUTHORS))
        .contains(new Provenance(Origin.VISIBLE_TEXT, "labelled line", line, 0.95));
  }

  @Test
  void joinsHardWrappedLinesWithOneSpace() {
    String wrapped = "Quay to be rebuilt\n\n" + wrap(FIRST) + "\n\n" + wrap(SECOND) + "\n";

    assertThat(extract(wrapped).text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(extract(wrapped.replace("\n", "\r\n")).text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void keepsClosingDateAndStaffOutOfTheBody() {
    Article article =
        extract(
            "Quay to be rebuilt\n\n"
                + FIRST
                + "\n\n"
                + SECOND
                + "\n\n(Reporting by Mira Tolland; Editing by Jon Askew)\n\nMarch 4, 2031");

    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(article.published()).hasToString("Optional[2031-03-04]");
    assertThat(article.credits())
        .extracting(Credit::text)
        .containsExactly("(Reporting by Mira Tolland; Editing by Jon Askew)", "March 4, 2031");
  }

  @Test
  void wordOfCorrectionBeforeHeadlineIsNoPlace() {
    Article article =
        extract(
            "CORRECTED - Quay to be rebuilt\n\n(Corrects the cost)\n\nTARNOVIK, March 4, 2031 (KNA) -- "
                + FIRST
                + "\n\n"
                + SECOND);

    assertThat(article.title()).contains("CORRECTED - Quay to be rebuilt");
    assertThat(article.dateline().orElseThrow().place()).contains("TARNOVIK");
    assertThat(article.published()).hasToString("Optional[2031-03-04]");
  }

  @Test
  void readsDatelineOfPlaceAndDayAlone() {
    Article article =
        extract(
            "Quay to be rebuilt\nThe Vell Harbinger\n4 March 2031\n\nVELL, 4 Mar. "
                + FIRST
                + "\n\n"
                + SECOND);

    assertThat(article.dateline().orElseThrow().place()).contains("VELL");
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void keepsCharactersAsPrinted() {
    String odd =
        "The council\u2019s \u201cnorthern\u00A0quay\u201d \u2014 broken  by\ta storm \u2014 will be rebuilt in two years.";

    assertThat(extract(odd).text())
        .isEqualTo(
            "The council\u2019s \u201cnorthern\u00A0quay\u201d \u2014 broken by a storm \u2014 will be rebuilt in two years.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quay to be rebuilt\nBy Mira Tolland\nThe Tarnovik Courier, Tuesday, March 4, 2031\n\n",
        "Quay to be rebuilt\nThe Tarnovik Courier\nMarch 4, 2031\nBy Mira Tolland\n\n",
        """
        THE TARNOVIK COURIER
        No. 218 / English service

        Quay to be rebuilt
        By Mira Tolland
        4 March 2031

        """
      })
  void readsHeadWithoutLabels(String head) {
    Article article = extract(head + FIRST + "\n\n" + SECOND);

    assertThat(article.title()).contains("Quay to be rebuilt");
    assertThat(article.authors()).containsExactly("Mira Tolland");
    assertThat(article.published()).hasToString("Optional[2031-03-04]");
    assertThat(article.publisher().orElse("")).isEqualToIgnoringCase("The Tarnovik Courier");
    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void linesAboveBodyThatTellNothingStayInIt() {
    Article article =
        extract("Quay to be rebuilt\nA storm had broken it\n" + FIRST + "\n" + SECOND);

    assertThat(article.text()).startsWith("A storm had broken it\n\nThe harbour");
  }

  @Test
  void staffCreditAndWhatStandsBehindEndMarkAreNoBody() {
    Article article =
        extract(
            FIRST
                + "\n\n"
                + SECOND
                + "\n\n(Reporting by Mira Tolland in Szelin; Editing by Jon Askew)\n\n###\n\n"
                + "Contact: press office, 4 Lime Street. Telephone 44 18.\n");

    assertThat(article.text()).endsWith("old pier.");
    assertThat(article.credits())
        .extracting(Credit::text)
        .containsExactly("(Reporting by Mira Tolland in Szelin; Editing by Jon Askew)", "###");
  }

  @Test
  void datelineSettlesWhichNumberIsDay() {
    String text =
        "Quay to be rebuilt\nDate: 03/04/2031 | Source: KNA\nTARNOVIK, %s (KNA) -- " + FIRST;

    assertThat(extract(text.formatted("March 4")).published()).hasToString("Optional[2031-03-04]");
    assertThat(extract(text.formatted("April 3")).published()).hasToString("Optional[2031-04-03]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0-", "###", "-30-", "(END)", "КОНЕЦ", "(完)", "끝"})
  void endMarkStandsApart(String mark) {
    Article article =
        extract(FIRST + "\n\n" + SECOND + "\n\n" + mark + "\nwww.kna.example (2031.03.04.)\n");

    assertThat(article.text()).endsWith("old pier.");
    assertThat(article.credits())
        .extracting(Credit::text)
        .containsExactly(mark, "www.kna.example (2031.03.04.)");
  }

  @Test
  void agencyBehindLastSentenceIsCredit() {
    Article article = extract(FIRST + "\n\n" + SECOND + " (KNA)");

    assertThat(article.text()).endsWith("old pier.");
    assertThat(article.credits()).extracting(Credit::text).containsExactly("(KNA)");
  }

  @Test
  void teasersAreListedOnceWithTheirDates() {
    String teasers =
        """
        More From KNA
        Fleet asks for a longer season, as herring come
        March 6, 2031
        Fleet asks for a longer season, as herring come
        Lamp to be replaced
        March 5, 2031
        Lamp to be replaced
        More Articles\
        """;

    Article article = extract("Quay to be rebuilt\n" + FIRST + "\n" + SECOND + "\n" + teasers);

    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(article.related())
        .extracting(RelatedItem::text)
        .containsExactly("Fleet asks for a longer season, as herring come", "Lamp to be replaced");
    assertThat(article.related())
        .extracting(item -> item.date().orElseThrow().toString())
        .containsExactly("2031-03-06", "2031-03-05");
  }

  @Test
  void firstSentenceIsNoTitle() {
    assertThat(extract("TARNOVIK, March 4 (KNA) -- " + FIRST + "\n\n" + SECOND).title()).isEmpty();
    assertThat(extract(FIRST + "\n\n" + SECOND).title()).isEmpty();
  }

  private static String wrap(String text) {
    StringBuilder wrapped = new StringBuilder();
    int width = 0;
    for (String word : text.split(" ")) {
      if (width + word.length() > 70) {
        wrapped.append('\n');
        width = 0;
      } else if (width > 0) {
        wrapped.append(' ');
      }
      wrapped.append(word);
      width += word.length() + 1;
    }
    return wrapped.toString();
  }

  private static Article extract(String text) {
    Extraction extraction = new Extractor().extract("x.txt", text.getBytes(StandardCharsets.UTF_8));
    assertThat(extraction.problems()).isEmpty();
    return ((Extraction.Extracted) extraction).article();
  }
}
