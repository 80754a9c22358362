package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.lineage.Trace;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReportTest {

  private final Document full = Jsoup.parse(page(SampleTrace.full()));

  @Test
  void theSameTraceGivesTheSamePage() {
    assertThat(page(SampleTrace.full())).isEqualTo(page(SampleTrace.full()));
  }

  @Test
  void everyFindingHasOnePlace() {
    Trace trace = SampleTrace.full();
    trace.statements().forEach(each -> assertThat(places(FindingIds.of(each))).isEqualTo(1));
    trace.quotations().forEach(each -> assertThat(places(FindingIds.of(each))).isEqualTo(1));
    trace.omissions().forEach(each -> assertThat(places(FindingIds.of(each))).isEqualTo(1));
  }

  @Test
  void noTwoElementsBearTheSameName() {
    assertThat(full.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() {
    for (Element link : full.select("[href^=#]")) {
      String target = link.attr("href").substring(1);
      assertThat(full.getElementById(target)).as(link.outerHtml()).isNotNull();
    }
  }

  @Test
  void theReportsWordsAreAllThereWhateverIsMarked() {
    Document page = Jsoup.parse(page(SampleTrace.full()));
    page.select(".tag, .check, .flag, .doubt, del").remove();
    Element text = page.expectFirst(".pane.report .text");
    String words = SampleArticles.WIRE.text().replaceAll("\\s+", "");
    assertThat(text.text().replaceAll("\\s+", "")).isEqualTo(words);
  }

  @Test
  void theSourcesWordsAreAllThereWhateverIsMarked() {
    Document page = Jsoup.parse(page(SampleTrace.full()));
    page.select(".tag, .headline").remove();
    Element text = page.expectFirst(".pane.source .text");
    String words = SampleArticles.STATEMENT.text().replaceAll("\\s+", "");
    assertThat(text.text().replaceAll("\\s+", "")).isEqualTo(words);
  }

  @Test
  void noMarkupOfAPageGetsThrough() {
    assertThat(full.select("script")).hasSize(1);
    assertThat(full.select("style")).hasSize(1);
    assertThat(full.select("img, iframe, object, embed, link, base")).isEmpty();
    assertThat(full.select("[href^=javascript], [href^=data], [style]")).isEmpty();
  }

  @Test
  void hiddenWordsAreShown() {
    assertThat(full.select("#q-0b22c0de0002-" + start() + " .hidden").text())
        .isEqualTo(
            "hidden firmly rejected any attempt to close the lower locks to foreign ships and");
  }

  @Test
  void eachTextSaysItsLanguageAndDirection() {
    assertThat(full.select(".text[lang=ar][dir=rtl]")).hasSize(2);
    assertThat(full.select(".text[lang=ko][dir=ltr]")).hasSize(2);
    assertThat(full.select(".text[lang='']")).hasSize(1);
  }

  @Test
  void fiveHundredArticlesAreAPageThatABrowserTakes() {
    String page = page(ManyArticles.chain(500));
    assertThat(page.length()).isLessThan(8_000_000);
    Document many = Jsoup.parse(page);
    assertThat(many.select(".derivation > details[open]:not(.evidence)")).hasSize(6);
    assertThat(many.select(".finding[id]")).hasSize(499 * 10);
    assertThat(many.select(".tree")).isEmpty();
  }

  @Test
  void aTraceOfNothingIsAPageToo() {
    assertThat(Jsoup.parse(page(SampleTrace.empty())).select("h1").text())
        .isEqualTo("No article could be read");
  }

  @Test
  void halfACharacterIsShownAsMissing() {
    assertThat(page(Broken.withLoneSurrogate())).contains("half \uFFFD a character");
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "style", "src", "srcdoc", "a b", "x>", ""})
  void attributesThatRunOrFetchCannotBeWritten(String name) {
    Html html = new Html(new StringBuilder());
    assertThatThrownBy(() -> html.open("p", name, "value"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:x", " https://x.example", "data:text/html,x", "//x", "x"})
  void linksLeadHereOrToTheWebOnly(String address) {
    Html html = new Html(new StringBuilder());
    assertThatThrownBy(() -> html.open("a", "href", address))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int start() {
    return Find.span(SampleArticles.WIRE, "The Iluvian side ...").start();
  }

  private int places(String id) {
    return full.select("#" + id).size();
  }

  private static String page(Trace trace) {
    StringBuilder out = new StringBuilder();
    try {
      PageReport.write(trace, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
