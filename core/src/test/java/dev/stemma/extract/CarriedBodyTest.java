package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Access;
import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Field;
import dev.stemma.article.Origin;
import dev.stemma.article.Provenance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that pages carry without showing them. */
@Timeout(20)
class CarriedBodyTest {

  private static final String TITLE = "Northern quay of Tarnovik to be rebuilt";
  private static final String FIRST =
      "The harbour council of Tarnovik agreed on Monday to rebuild the northern quay, which a storm"
          + " had broken in the autumn, and asked the ministry for half of the cost.";
  private static final String SECOND =
      "Work is to begin in May and to last two years, said Ansel Brody, who leads the council, while"
          + " ships moor at the old pier.";
  private static final String HEADING = "Two years of work";
  private static final String THIRD =
      "The fleet will lose a third of its berths until then, and asks for a lower harbour due in"
          + " return, which the council has put off to its next meeting.";
  private static final String WHOLE = String.join("\n\n", FIRST, SECOND, HEADING, THIRD);

  /**
   * The same body as editors save it: ProseMirror, Contentful, Portable Text, Draft.js and so on.
   */
  static List<String> trees() {
    return List.of(
        """
        {"story":{"body":{"type":"doc","content":[
         {"type":"paragraph","content":[{"type":"text","text":"%s"}]},
         {"type":"paragraph","content":[{"type":"text","text":"%s"}]},
         {"type":"image","attrs":{"caption":"Waves at the quay, seen from the lighthouse in October"}},
         {"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"%s"}]},
         {"type":"paragraph","content":[{"type":"text","text":"%s"}]}]}}}
        """,
        """
        {"fields":{"text":{"nodeType":"document","data":{},"content":[
         {"nodeType":"paragraph","data":{},"content":[{"nodeType":"text","value":"%s","marks":[]}]},
         {"nodeType":"paragraph","data":{},"content":[{"nodeType":"text","value":"%s","marks":[]}]},
         {"nodeType":"heading-2","data":{},"content":[{"nodeType":"text","value":"%s"}]},
         {"nodeType":"embedded-entry-block","data":{"target":{}},"content":[]},
         {"nodeType":"paragraph","data":{},"content":[{"nodeType":"text","value":"%s"}]}]}}}
        """,
        """
        {"post":{"body":[
         {"_type":"block","style":"normal","children":[{"_type":"span","text":"%s"}]},
         {"_type":"block","style":"normal","children":[{"_type":"span","text":"%s"}]},
         {"_type":"block","style":"h2","children":[{"_type":"span","text":"%s"}]},
         {"_type":"block","style":"normal","children":[{"_type":"span","text":"%s"}]}]}}
        """,
        """
        {"draft":{"entityMap":{},"blocks":[
         {"key":"a1","text":"%s","type":"unstyled","depth":0,"inlineStyleRanges":[]},
         {"key":"a2","text":"%s","type":"unstyled","depth":0,"inlineStyleRanges":[]},
         {"key":"a3","text":"%s","type":"header-two","depth":0},
         {"key":"a4","text":" ","type":"atomic","depth":0},
         {"key":"a5","text":"%s","type":"unstyled","depth":0}]}}
        """,
        """
        {"editor":{"time":1,"blocks":[
         {"type":"paragraph","data":{"text":"%s"}},{"type":"paragraph","data":{"text":"%s"}},
         {"type":"header","data":{"text":"%s","level":2}},{"type":"paragraph","data":{"text":"%s"}}]}}
        """,
        """
        {"value":[{"type":"paragraph","children":[{"text":"%s"}]},
         {"type":"paragraph","children":[{"text":"%s"}]},
         {"type":"heading-two","children":[{"text":"%s"}]},
         {"type":"paragraph","children":[{"text":"%s"}]}]}
        """,
        """
        {"type":"story","content_elements":[{"_id":"A","type":"text","content":"%s"},
         {"_id":"B","type":"text","content":"%s"},
         {"_id":"C","type":"interstitial_link","content":"Lighthouse lamp to be replaced in June"},
         {"_id":"D","type":"header","content":"%s"},{"_id":"E","type":"text","content":"%s"}]}
        """,
        """
        {"page":{"html":"\\u003cp\\u003e%s\\u003c/p\\u003e\\u003cp\\u003e%s\\u003c/p\\u003e\\u003ch2\\u003e%s\\u003c/h2\\u003e\\u003cp\\u003e%s\\u003c/p\\u003e"}}
        """);
  }

  @ParameterizedTest
  @MethodSource("trees")
  void scriptStateGivesBodyInItsBlocks(String tree) {
    String json = tree.formatted(FIRST, SECOND, HEADING, THIRD);
    for (String script :
        List.of(
            "<script id=\"__NEXT_DATA__\" type=\"application/json\">" + json + "</script>",
            "<script>window.config={\"a\":[1,{}]};if(x){y()}window.__INITIAL_STATE__="
                + json
                + ";window.other = {\"a\":1};</script>",
            "<script>window.__STATE__ = JSON.parse(\"" + quoted(json) + "\");</script>")) {
      Article article = extract(page("<div id=app></div>" + script));

      assertThat(article.text()).isEqualTo(WHOLE);
      assertThat(article.blocks())
          .extracting(Block::kind)
          .containsExactly(
              BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH);
      assertThat(body(article).origin()).isEqualTo(Origin.SCRIPT);
    }
  }

  @Test
  void inlineLinksKeepTheirWordsAndListsTheirItems() {
    String json =
        """
        {"body":{"type":"document","content":[
         {"type":"paragraph","content":[{"type":"text","value":"%s"}]},
         {"type":"paragraph","content":[{"type":"text","value":"The fleet will lose a third of its "},
          {"type":"link","data":{"href":"/berths"},"content":[{"type":"text","value":"berths"}]},
          {"type":"text","value":" until the quay stands again, as it says, in two years or three."}]},
         {"type":"list","content":[
          {"type":"list-item","content":[{"type":"paragraph","content":[{"type":"text","value":"Half from the ministry."}]}]},
          {"type":"list-item","content":[{"type":"paragraph","content":[{"type":"text","value":"Half from the town."}]}]}]},
         {"type":"quote","content":[{"type":"paragraph","content":[{"type":"text","value":"%s"}]}]}]}}
        """
            .formatted(FIRST, SECOND);

    Article article = extract(page("<script>x = " + json + "</script>"));

    assertThat(article.text()).contains("a third of its berths until the quay");
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(
            BlockKind.PARAGRAPH,
            BlockKind.PARAGRAPH,
            BlockKind.LIST_ITEM,
            BlockKind.LIST_ITEM,
            BlockKind.QUOTATION_BLOCK);
  }

  @Test
  void rowsOfServerComponentsGiveBody() {
    String text = "<p>" + FIRST + "</p><p>" + SECOND + " \u00A3 \u2014</p><p>" + THIRD + "</p>";
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    String payload =
        "1:[\"$\",\"div\",null,{\"title\":\""
            + TITLE
            + "\",\"html\":\"$2b\"}]\n"
            + "2b:T"
            + Integer.toHexString(bytes)
            + ","
            + text
            + "3:[\"$\",\"p\",null,{}]\n";
    String scripts =
        "<script>self.__next_f.push([1,\""
            + quoted(payload.substring(0, 150))
            + "\"])</script>"
            + "<script>self.__next_f.push([1,\""
            + quoted(payload.substring(150))
            + "\"])</script>";

    Article article = extract(page("<main></main>" + scripts));

    assertThat(article.text()).startsWith(FIRST).contains(SECOND).endsWith(THIRD);
  }

  @Test
  void stateThatGoesOnFromVisibleBeginningIsTaken() {
    String json = trees().getFirst().formatted(FIRST, SECOND, HEADING, THIRD);

    Article article =
        extract(page("<main><p>" + FIRST + "</p></main><script>s=" + json + "</script>"));

    assertThat(article.text()).isEqualTo(WHOLE);
  }

  @Test
  void otherArticleInStateIsNeverTaken() {
    String other =
        """
        {"teasers":[{"title":"Lighthouse lamp to be replaced in June","url":"/lamp","body":"<p>%s</p><p>%s</p>"},
         {"title":"Herring come later every year","url":"/herring","body":"<p>%s</p><p>%s</p>"}]}
        """
            .formatted(
                "The lamp has burnt for forty years, and the last keeper says it is tired. "
                    .repeat(6),
                "A new one is on its way by ship, from a yard that has never built one before.",
                "Herring come later every year, the fleet said, and it must follow them. "
                    .repeat(6),
                "The season ends in June, whatever the herring do, says the ministry.");
    String visible = "<main><h1>" + TITLE + "</h1><p>" + FIRST + "</p></main>";

    Article article = extract(bare(TITLE, "", visible + "<script>window.s=" + other + "</script>"));

    assertThat(article.text()).isEqualTo(FIRST);
    assertThat(article.details().provenance()).doesNotContainKey(Field.BODY);
  }

  @Test
  void visibleBodyIsKeptWhereStateHoldsLittleMore() {
    String visible = "<main><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></main>";
    String json = trees().getFirst().formatted(FIRST, SECOND, HEADING, THIRD);

    Article article = extract(page(visible + "<script>s=" + json + "</script>"));

    assertThat(article.text()).doesNotContain(HEADING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":",
        "[[[[[[[[[[",
        "{\"b\":\"\\u00",
        "{\"x\":[{\"type\":",
        "=\"\\",
        "(\"\\\n",
        "\n",
        "self.__next_f.push([1,\"\\n2b\"])",
        "self.__next_f.push([1,\"1:Tfff,\"])"
      })
  void brokenJsonSaysNothing(String json) {
    String script = "<script>" + json.repeat(100_000) + "</script>";

    Article article = extract(page("<main><p>" + FIRST + "</p></main>" + script));

    assertThat(article.text()).isEqualTo(FIRST);
  }

  @Test
  void hugeStateTakesBoundedTime() {
    String script = "<script>s=" + "{\"a\":[{\"b\":\"<p>x</p>\"},".repeat(200_000) + "</script>";

    Article article = extract(page("<main><p>" + FIRST + "</p></main>" + script));

    assertThat(article.text()).isEqualTo(FIRST);
  }

  @Test
  void markupInArticleBodyBecomesBlocks() {
    String body = "<p>" + FIRST + "</p><h2>" + HEADING + "</h2><p>" + SECOND + "</p>";

    Article article = extract(page(jsonLd(body) + "<div id=app></div>"));

    assertThat(article.text()).isEqualTo(String.join("\n\n", FIRST, HEADING, SECOND));
    assertThat(body(article).origin()).isEqualTo(Origin.JSON_LD);
  }

  @Test
  void articleBodyThatLostItsLinesStaysOneBlock() {
    Article article = extract(page(jsonLd(FIRST + SECOND + THIRD) + "<div id=app></div>"));

    assertThat(article.blocks()).hasSize(1);
    assertThat(article.text()).isEqualTo(FIRST + SECOND + THIRD);
  }

  @Test
  void pageForReadersWithoutScriptsIsRead() {
    Article article =
        extract(
            page(
                "<div id=app></div><noscript><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p></noscript>"));

    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(body(article).place()).isEqualTo("noscript");
  }

  @Test
  void noscriptWallIsNoBody() {
    String wall = "Please enable JavaScript to read this page. " + FIRST + SECOND;

    Extraction extraction =
        read(bare(TITLE, "", "<div id=app></div><noscript><p>" + wall + "</p></noscript>"));

    assertThat(extraction).isInstanceOf(Extraction.SetAside.class);
  }

  @Test
  void streamedPartsStandWhereTheirScriptPutsThem() {
    Article article =
        extract(
            page(
                "<main><h1>"
                    + TITLE
                    + "</h1><p>"
                    + FIRST
                    + "</p>"
                    + "<!--$?--><template id=\"B:0\"></template><p>Loading the rest of this page, just"
                    + " a moment, it will not take long.</p><!--/$--><p>"
                    + THIRD
                    + "</p></main>"
                    + "<div hidden id=\"S:1\"><p>"
                    + SECOND
                    + "</p></div>"
                    + "<script>$RC(\"B:0\",\"S:1\")</script>"));

    assertThat(article.text()).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
  }

  @Test
  void ampPageIsReadWithoutItsOwnFurniture() {
    String html =
        "<!doctype html><html amp lang=en><head><title>"
            + TITLE
            + "</title></head><body>"
            + "<amp-consent><div>We and our partners would like to store cookies on your device, and"
            + " you may say so here.</div></amp-consent><amp-sidebar><ul><li>Front page of the day</li>"
            + "</ul></amp-sidebar><article><h1>"
            + TITLE
            + "</h1><p>"
            + FIRST
            + "</p>"
            + "<amp-ad width=300 height=250><div placeholder>An advertisement stands here, and it"
            + " loads for ever.</div></amp-ad>"
            + "<amp-accordion><section expanded><h2>"
            + HEADING
            + "</h2><div><p>"
            + SECOND
            + "</p></div></section></amp-accordion>"
            + "<section amp-access=\"subscriber\" amp-access-hide><p>"
            + THIRD
            + THIRD
            + "</p></section><section amp-access=\"NOT subscriber\"><p>Subscribe to continue reading"
            + " this and all other articles of the day.</p></section></article></body></html>";

    Article article = extract(html);

    assertThat(article.text()).startsWith(FIRST).contains(SECOND).endsWith(THIRD + THIRD);
    assertThat(article.text()).doesNotContain("cookies", "advertisement", "Subscribe");
    assertThat(article.details().access()).isEqualTo(Access.WHOLE);
  }

  @Test
  void printViewIsRead() {
    Article article =
        extract(
            "<html><head><title>"
                + TITLE
                + " - print</title></head><body onload=\"window.print()\">"
                + "<p><a href=\"javascript:window.print()\">Print</a> | <a href=\"#\">Close</a></p>"
                + "<h1>"
                + TITLE
                + "</h1><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></body></html>");

    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void framesetIsRefusedAndItsPagesAreNamed() {
    Extraction extraction =
        read(
            "<html><head><title>Courier</title></head><frameset cols=\"20,80\">"
                + "<frame src=\"menu.html\"><frame src=\"quay.html\"></frameset></html>");

    assertThat(extraction).isInstanceOf(Extraction.SetAside.class);
    assertThat(extraction.problems().getFirst().message()).contains("frames only", "quay.html");
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static String jsonLd(String articleBody) {
    return "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\""
        + TITLE
        + "\",\"articleBody\":\""
        + quoted(articleBody)
        + "\"}</script>";
  }

  private static String page(String body) {
    return bare(TITLE, "<meta name=description content=\"" + FIRST + "\">", body);
  }

  private static String bare(String title, String head, String body) {
    return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>"
        + title
        + "</title>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private static Extraction read(String html) {
    return new Extractor().extract("x.html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static Article extract(String html) {
    Extraction extraction = read(html);
    assertThat(extraction)
        .as(extraction.problems().toString())
        .isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article();
  }

  private static Provenance body(Article article) {
    return Optional.ofNullable(article.details().provenance().get(Field.BODY)).orElseThrow();
  }
}
