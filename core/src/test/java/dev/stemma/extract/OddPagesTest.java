package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are odd rather than hostile, each with the outcome that a user is told. */
class OddPagesTest {

  private static final String PROSE =
      "The harbour council of Tarnovik agreed on Monday to rebuild the northern quay, which a storm"
          + " had broken in the autumn, and asked the ministry for half of the cost.";
  private static final String MORE =
      "Work begins in May, said Ann Bell, who heads the council, and is to last until the winter.";
  private static final String GERMAN =
      "Der Hafenrat von Tarnovik beschloß am Montag für die nördliche Mole einen Neubau, über den"
          + " seit dem Herbst gestritten wurde, und bat das Ministerium um die Hälfte der Kosten.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html></html>",
        "<html><head><title>Quay</title></head><body></body></html>",
        "<html><body><p></p><div> </div></body></html>",
        "<html><body><img src=q.jpg></body></html>",
        "<html><body><script>document.write('The quay is old.')</script></body></html>",
        "<html><body><noscript>Please enable JavaScript to read this.</noscript></body></html>",
        "<html><body><div id=app></div></body></html>",
        "<!-- nothing here -->",
        "<!DOCTYPE html>"
      })
  void pagesWithoutBodyAreNoArticles(String html) {
    Problem problem = setAside(extract(html));

    assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_AN_ARTICLE);
    assertThat(problem.message()).contains("no body of running text");
  }

  @Test
  void nulsInAPageArePassedOver() {
    String html =
        "\0<html><head><title>Quay \0to be rebuilt</title></head><body><h1>Quay to be rebuilt</h1>"
            + "<p class='a\0b'>"
            + PROSE.replace("quay", "qu\0\0ay")
            + "</p><p>\0"
            + MORE
            + "\0\0\0\0</p></body></html>";

    Article article = extracted(extract(html));

    assertThat(article.title()).contains("Quay to be rebuilt");
    assertThat(article.text()).isEqualTo(PROSE + "\n\n" + MORE);
  }

  @Test
  void bytesThatNoPageHasAreNoPageThoughTheyBeginLikeOne() {
    String html = "<html><body>" + "\u0001\u0002\u0003\0".repeat(40) + PROSE + "</body></html>";

    assertThat(setAside(extract(html)).kind()).isEqualTo(ProblemKind.BINARY);
  }

  @Test
  void framesAreNamedForWhatTheyAre() {
    Problem problem =
        setAside(
            extract(
                "<html><head><title>Quay</title></head><frameset cols=20%,*><frame src=menu.html>"
                    + "<frame src=text.html><noframes><p>Your browser shows no frames, which is a"
                    + " pity for such a fine page.</noframes></frameset></html>"));

    assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_AN_ARTICLE);
    assertThat(problem.message()).contains("frames");
  }

  @Test
  void articleBesideAnInlineFrameIsKeptWithoutIt() {
    Article article =
        extracted(
            extract(
                page(
                    "<p>"
                        + PROSE
                        + "</p><iframe src=x><p>No frames here.</p></iframe><p>"
                        + MORE)));

    assertThat(article.text()).isEqualTo(PROSE + "\n\n" + MORE);
  }

  @Test
  void nullBytesAreLeftOut() {
    Article article =
        extracted(extract(page("<p>" + PROSE.replace("quay", "qu\0ay") + "</p><p>" + MORE)));

    assertThat(article.text()).isEqualTo(PROSE + "\n\n" + MORE);
  }

  @Test
  void nullCharactersByReferenceAreMarked() {
    assertThat(extracted(extract(page("<p>" + PROSE + " &#0;&#xD800;&#x110000;</p>"))).text())
        .startsWith(PROSE)
        .doesNotContain("\0");
  }

  @Test
  void bidiControlsHideNothingAndMoveNothing() {
    String tricked = PROSE.replace("Monday", "\u202EyadnoM\u202C \u2066Monday\u2069");

    Article article = extracted(extract(page("<p>" + tricked + "</p><p>" + MORE)));

    assertThat(article.text()).isEqualTo(tricked + "\n\n" + MORE);
  }

  @Test
  void entitiesOfADoctypeAreNotExpanded() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE html [<!ENTITY a0 \"quay\">");
    for (int i = 1; i <= 20; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10));
      bomb.append("\">");
    }
    bomb.append("]><html><body><p>").append(PROSE).append(" &a20;</p><p>").append(MORE);

    assertThat(extracted(extract(bomb.toString())).text().length()).isLessThan(5_000);
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, utf-8, ''",
    "utf-8, '', ''",
    "utf-8, no-such-charset, ''",
    "utf-8, iso-8859-1, WRONG_CHARSET",
    "windows-1252, '', WRONG_CHARSET",
    "windows-1252, utf-8, WRONG_CHARSET",
    "windows-1252, iso-8859-1, ''",
    "utf-16, '', ''",
    "utf-16, utf-8, ''"
  })
  void textSurvivesWrongAndMissingCharsets(String charset, String declared, String problem) {
    String html =
        page("<p>" + GERMAN + "</p>")
            .replace(
                "<head>", declared.isEmpty() ? "<head>" : "<head><meta charset=" + declared + ">");

    Extraction extraction =
        new Extractor().extract("x.html", html.getBytes(Charset.forName(charset)));

    assertThat(extracted(extraction).text()).isEqualTo(GERMAN);
    assertThat(extraction.problems())
        .extracting(found -> found.kind().toString())
        .isEqualTo(problem.isEmpty() ? java.util.List.of() : java.util.List.of(problem));
  }

  @Test
  void articleOfUnclosedElementsIsKept() {
    Article article =
        extracted(
            extract(
                "<html><head><title>Quay to be rebuilt</title><body><h1>Quay to be rebuilt</h1><div><p><b>"
                    + PROSE
                    + "<p><i><a href=x>"
                    + MORE.replace(", said", "</a>, said")
                    + "<p>Ferries sail from the southern quay until then, the port office wrote in a note to"
                    + " passengers."));

    assertThat(article.text())
        .contains("on Monday")
        .contains("Work begins")
        .contains("southern quay");
  }

  private static Extraction extract(String html) {
    return new Extractor().extract("x.html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><head><title>Quay to be rebuilt</title></head><body>"
        + body
        + "</body></html>";
  }

  private static Article extracted(Extraction extraction) {
    assertThat(extraction)
        .as(extraction.problems().toString())
        .isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article();
  }

  private static Problem setAside(Extraction extraction) {
    assertThat(extraction).isInstanceOf(Extraction.SetAside.class);
    return ((Extraction.SetAside) extraction).problem();
  }
}
