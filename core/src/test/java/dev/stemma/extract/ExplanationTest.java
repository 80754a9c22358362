package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Dateline;
import dev.stemma.report.SamplePages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private final Explained ferry = SamplePages.ferry();
  private final List<PieceVerdict> verdicts = ferry.explanation().verdicts();

  @Test
  void whatIsKeptIsTheBodyInItsOrder() {
    String kept =
        verdicts.stream()
            .filter(PieceVerdict::kept)
            .map(PieceVerdict::text)
            .collect(Collectors.joining("\n\n"))
            .replace("DRENMOOR, June 3 (KNA) -- ", "");

    assertThat(kept).isEqualTo(SamplePages.article(ferry).text());
  }

  @Test
  void everyWordOfThePageStandsInOnePiece() {
    String all = verdicts.stream().map(PieceVerdict::text).collect(Collectors.joining(" "));

    assertThat(all.replace(" ", ""))
        .isEqualTo(ferry.explanation().page().orElseThrow().text().replace(" ", ""));
  }

  @Test
  void eachPieceSaysWhyItWasDropped() {
    Map<String, Reason> reasons =
        verdicts.stream()
            .collect(
                Collectors.toMap(
                    verdict -> verdict.text().substring(0, Math.min(12, verdict.text().length())),
                    PieceVerdict::reason,
                    (first, second) -> first));

    assertThat(reasons)
        .containsEntry("News Harbour", Reason.ELEMENT)
        .containsEntry("Hidden words", Reason.HIDDEN)
        .containsEntry("A ferry leav", Reason.CAPTION)
        .containsEntry("Read next", Reason.FURNITURE)
        .containsEntry("(KNA)", Reason.CREDIT);
  }

  @Test
  void askingWhyChangesNothing() {
    assertThat(SamplePages.ferry().extraction()).isEqualTo(ferry.extraction());
    assertThat(
            new Extractor()
                .extract(
                    "x.txt",
                    "A mill burned at Orva on Tuesday, the ministry said."
                        .getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            new Extractor()
                .explain(
                    "x.txt",
                    "A mill burned at Orva on Tuesday, the ministry said."
                        .getBytes(StandardCharsets.UTF_8))
                .extraction());
  }

  @Test
  void aBodyFromThePagesOwnDataIsNamedAsSuch() {
    String words = "The mill at Orva burned for a third day, the ministry of the interior said. ";
    String page =
        "<html><head><title>Mill</title><script type=\"application/ld+json\">"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Mill burns\",\"articleBody\":\""
            + words.repeat(8)
            + "\"}</script></head><body><h1>Mill burns</h1><p>"
            + words
            + "</p></body></html>";

    assertThat(explained(page).explanation().verdicts())
        .extracting(PieceVerdict::reason)
        .containsExactly(Reason.TITLE, Reason.REPLACED, Reason.DATA);
  }

  @Test
  void everyPartOfABodyFromThePagesOwnDataIsNamedWithItsPlace() {
    String words = "The mill at Orva burned for a third day, the ministry of the interior said. ";
    String page =
        "<html><head><title>Mill</title><script type=\"application/ld+json\">"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Mill burns\",\"articleBody\":\""
            + words.repeat(4)
            + "\\n\\n"
            + words.replace("mill", "ferry").repeat(4)
            + "\"}</script></head><body><h1>Mill burns</h1><p>"
            + words
            + "</p></body></html>";

    assertThat(explained(page).explanation().verdicts())
        .filteredOn(verdict -> verdict.reason() == Reason.DATA)
        .hasSize(2)
        .allSatisfy(verdict -> assertThat(verdict.place()).isEqualTo("articleBody"));
  }

  @Test
  void aDatelineThatIsAParagraphOfItsOwnIsNamedAsSuch() {
    String words = "The mill at Orva burned for a third day, the ministry of the interior said. ";
    String page =
        "<html><body><h1>Mill burns</h1><p>TARNOVIK, March 4, 2031 (KNA) --</p><p>"
            + words.repeat(3)
            + "</p><p>"
            + words.replace("mill", "ferry").repeat(3)
            + "</p></body></html>";
    Explained explained = explained(page);

    assertThat(explained.explanation().verdicts())
        .extracting(PieceVerdict::reason)
        .containsExactly(Reason.TITLE, Reason.DATELINE, Reason.BODY, Reason.BODY);
    assertThat(SamplePages.article(explained).dateline().flatMap(Dateline::place))
        .contains("TARNOVIK");
  }

  @Test
  void aPageOfVeryManyPiecesIsExplainedInPartAndSaysSo() {
    String page =
        "<html><body>"
            + "<p>The ferry sailed to Ostrel once more, the board said.</p>".repeat(20_007)
            + "</body></html>";
    Explanation explanation = explained(page).explanation();

    assertThat(explanation.verdicts()).hasSize(20_000);
    assertThat(explanation.unlisted()).isEqualTo(7);
  }

  @Test
  void veryManyPartsOfThePagesOwnDataAreNamedInPartToo() {
    StringBuilder body = new StringBuilder();
    for (int day = 0; day < 20_007; day++) {
      body.append("The mill at Orva burned for day ")
          .append(day)
          .append(", the ministry of the interior said.\\n\\n");
    }
    String page =
        "<html><head><title>Mill</title><script type=\"application/ld+json\">"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Mill burns\",\"articleBody\":\""
            + body
            + "\"}</script></head><body><h1>Mill burns</h1>"
            + "<p>The mill at Orva burned for day 1, the ministry of the interior said.</p></body></html>";
    Explanation explanation = explained(page).explanation();

    // The headline and the paragraph that gave way come first.
    assertThat(explanation.verdicts()).hasSize(20_000);
    assertThat(explanation.verdicts().getLast().text()).contains("day 19997");
    assertThat(explanation.unlisted()).isEqualTo(9);
  }

  @Test
  void aRefusedPageIsExplained() {
    assertThat(SamplePages.refused().explanation().verdicts()).isNotEmpty();
  }

  @Test
  void anInputThatWasNotReadHasNoPieces() {
    assertThat(new Extractor().explain("x", new byte[0]).explanation()).isEqualTo(Explanation.NONE);
  }

  @Test
  void aPlainTextIsExplainedByParagraph() {
    assertThat(SamplePages.text().explanation().verdicts())
        .extracting(PieceVerdict::reason)
        .containsExactly(Reason.TITLE, Reason.BODY, Reason.BODY, Reason.CREDIT);
  }

  private static Explained explained(String page) {
    return new Extractor().explain("x.html", page.getBytes(StandardCharsets.UTF_8));
  }
}
