package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.BlockKind;
import dev.stemma.extract.Explained;
import dev.stemma.extract.PieceVerdict;
import dev.stemma.extract.Reason;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ExplanationPageTest {

  @Test
  void everyPieceStandsInThePageAndInTheListInTheSameOrder() throws IOException {
    Explained explained = SamplePages.ferry();
    Document page = page(explained);

    List<String> expected =
        IntStream.range(0, explained.explanation().verdicts().size())
            .mapToObj(i -> "p" + i)
            .toList();
    assertThat(page.select(".page .piece[id]").eachAttr("id"))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(page.select(".list li").eachAttr("data-piece")).isEqualTo(expected);
  }

  @Test
  void theWordsOfAPieceStandTogetherHoweverItIsSet() throws IOException {
    Document page = page(SamplePages.ferry());

    assertThat(page.select(".page .piece:contains(Fishermen in the bay)").attr("data-piece"))
        .isNotEmpty()
        .isEqualTo(page.select(".page .piece:contains(empty net)").attr("data-piece"));
  }

  @Test
  void noWordOfTheBodyIsLeftUnmarked() throws IOException {
    assertThat(page(SamplePages.ferry()).select(".unread").eachText()).isEmpty();
    assertThat(page(SamplePages.arabic()).select(".unread").eachText()).isEmpty();
  }

  @Test
  void iconsWithTitlesLeaveEveryPieceBehindThemInItsPlace() throws IOException {
    Document page = page(SamplePages.icons());

    assertThat(page.select(".page .piece").eachAttr("data-piece"))
        .doesNotHaveDuplicates()
        .isEqualTo(page.select(".list li").eachAttr("data-piece"));
    assertThat(page.select(".page > .e-p").eachText()).isEmpty();
    assertThat(page.select(".unread").eachText()).isEmpty();
  }

  @Test
  void aPieceThatIsNotFoundCostsNoOtherItsPlace() {
    List<PieceVerdict> verdicts =
        IntStream.range(0, 60).mapToObj(ExplanationPageTest::paragraph).toList();
    PieceMatcher matcher = new PieceMatcher(verdicts);

    for (int at = 1; at < verdicts.size(); at++) {
      assertThat(matcher.find(verdicts.get(at).text())).hasValue(at);
    }
  }

  private static PieceVerdict paragraph(int number) {
    return new PieceVerdict(
        "/html/body/p[" + number + "]",
        BlockKind.PARAGRAPH,
        "The board of harbour number " + number + " met.",
        Reason.BODY,
        "",
        OptionalDouble.empty());
  }

  @Test
  void nothingOfThePageReachesTheBrowserButWords() throws IOException {
    Document page = page(SamplePages.ferry());

    assertThat(page.select("iframe, img, form[action], [onload], [onerror], [style], [src]"))
        .isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(page.html()).doesNotContain("tracker.example");
  }

  @Test
  void aPageThatWasRefusedIsShownWithTheReason() throws IOException {
    Document page = page(SamplePages.refused());

    assertThat(page.select(".deck").text()).contains("set aside").contains("wall");
    assertThat(page.select(".page").text()).contains("Please log in to continue.");
  }

  @Test
  void aPlainTextIsShownParagraphByParagraph() throws IOException {
    Document page = page(SamplePages.text());

    assertThat(page.select(".list .place").eachText())
        .containsExactly("paragraph 1", "paragraph 2", "paragraph 3", "paragraph 4");
    assertThat(page.select(".page .piece.kept")).hasSize(2);
  }

  @Test
  void theRuleThatSpokeIsNamed() throws IOException {
    Document page = page(SamplePages.ruled());

    assertThat(page.select(".deck").text()).contains("by the site rule at rules.txt:1");
    assertThat(page.select(".r-ruled-out .why").text()).contains("rules.txt:2");
  }

  @Test
  void theSameCaptureGivesTheSamePage() throws IOException {
    assertThat(page(SamplePages.ferry()).html()).isEqualTo(page(SamplePages.ferry()).html());
  }

  private static Document page(Explained explained) throws IOException {
    StringBuilder out = new StringBuilder();
    ExplanationPage.write("ferry.html", explained, out);
    return Jsoup.parse(out.toString());
  }
}
