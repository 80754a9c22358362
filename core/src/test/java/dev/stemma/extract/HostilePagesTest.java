package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages made to cost time or memory. Each is a part repeated to hundreds of kilobytes, at which
 * anything quadratic takes many times the bound.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePagesTest {

  private static final int UNITS = 250_000;
  private static final long MOST_MILLISECONDS = 3_000;
  private static final String PROSE =
      "The harbour council of Tarnovik agreed on Monday to rebuild the northern quay, which a storm"
          + " had broken in the autumn, and asked the ministry for half of the cost.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>",
        "<b><i><u><p>",
        "<p><b></p>",
        "<i></p>",
        "<b id=x></i>",
        "<a><div>",
        "<a href=x>",
        "<table><tr><td>",
        "<table><b>",
        "<ul><li>",
        "<dl><dd>",
        "<font>",
        "<nobr>",
        "<button>",
        "<select><option>",
        "<svg><foreignObject>",
        "<template>",
        "<form>",
        "<custom-x>",
        "<article>",
        "<h1>",
        "<div class=related>",
        "<div class=related><div>x</div>",
        "</p>",
        "</div>",
        "<!--",
        "<![CDATA[",
        "<textarea>",
        "<title>",
        "<div id=a",
        "<a href=\"",
        "<",
      })
  void whatIsNeverClosedTakesLinearTime(String part) {
    assertQuick(page("<p>" + PROSE + "</p>" + part.repeat(UNITS / part.length()) + "<h1>x</h1>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>PROSE</p><h2>Related</h2>",
        "<h2>Related</h2><p>PROSE</p>",
        "<h3>More</h3><p><a href=/x>PROSE</a>",
        "<h2><a href=/x>Council agrees on the northern quay at last</a></h2>",
        "<li><a href=/y>Council agrees on the northern quay at last</a>",
        "<div>Read more</div>",
        "<p>Read also</p>",
        "<div class=byline>By Ann Bell</div>",
        "<div class=date>3 May 2031</div>",
        "<time datetime=2031-05-03>x</time>",
        "<meta name=author content=\"Ann Bell\">",
        "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"x\"}</script>",
        "<figure><img src=q.jpg><figcaption>The quay</figcaption></figure>",
        "<p>(KNA)</p>",
        "x<br><br>",
        "&amp;",
        "&CounterClockwiseContourIntegral;",
        "&#x10FFFF;",
        "\u202E\u2066",
        "\u0301",
      })
  void whatIsRepeatedTakesLinearTime(String part) {
    String repeated = part.replace("PROSE", PROSE);
    assertQuick(page("<p>" + PROSE + "</p>" + repeated.repeat(UNITS / repeated.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(KNA) ",
        "\n\n(KNA)",
        "\n\n***",
        "\n\n###",
        "\nx",
        "\n3 May 2031",
        "\nDate: 3 May 2031",
        "\nRead also",
        "\nwor-",
        "\n- Quay to be rebuilt",
        "\nhttps://ledger.example/quay",
        "TARNOVIK, ",
        "May 3 (KNA) - ",
        "（卡拉斯特通讯社）",
        "\u00A0",
        "\"",
        "(",
        "1 ",
        "\n",
        " "
      })
  void whatIsRepeatedInPlainTextTakesLinearTime(String part) {
    assertQuick(PROSE + part.repeat(UNITS / part.length()));
    assertQuick(part.repeat(UNITS / part.length()) + PROSE);
  }

  @ParameterizedTest
  @MethodSource("dataInHead")
  void hugeDataInTheHeadTakeLinearTime(String start, String part, String end) {
    assertQuick(
        "<!DOCTYPE html><html><head>"
            + start
            + part.repeat(UNITS / part.length())
            + end
            + "</head><body><p>"
            + PROSE
            + "</p></body></html>");
  }

  static String[][] dataInHead() {
    String json = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",";
    return new String[][] {
      {json + "\"author\":[", "\"Ann Bell\",", "\"x\"]}</script>"},
      {json + "\"author\":\"", "Ann Bell and ", "\"}</script>"},
      {json + "\"datePublished\":\"", "3 May ", "\"}</script>"},
      {json + "\"x\":", "[", "</script>"},
      {json + "\"x\":", "{\"y\":", "</script>"},
      {json + "\"articleBody\":\"", "Quay. \\n", "\"}</script>"},
      {"<script>window.state=", "{\"a\":", "</script>"},
      {"<title>", "Quay - ", "</title>"},
      {"<meta property=og:title content=\"", "Quay | ", "\">"},
      {"<meta name=author content=\"", "Ann, ", "\">"},
      {"<meta name=keywords content=\"", "quay, ", "\">"},
      {"<link rel=canonical href=\"https://ledger.example/", "2031/", "\">"},
      {"<meta ", "a=x ", ">"},
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manyInOne")
  void whatIsReadAgainForEachOfManyTakesLinearTime(String kind, String page) {
    assertQuick(page);
  }

  static String[][] manyInOne() {
    return new String[][] {
      {
        "a selector of the page with a pattern that backtracks",
        page(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
                + "\"isAccessibleForFree\":false,\"hasPart\":{\"@type\":\"WebPageElement\","
                + "\"isAccessibleForFree\":false,\"cssSelector\":\"i:matches(^(a|b|ab)*c$)\"}}</script>"
                + "<p>"
                + PROSE
                + "</p><i>"
                + "ab".repeat(50_000)
                + "</i>")
      },
      {
        "a long row of a script's state that forty thousand others name",
        page(
            "<script>self.__next_f.push([1,\"2:T14c08,"
                + "quay ".repeat(17_000)
                + "1:["
                + "\\\"$2\\\",".repeat(40_000)
                + "0]\\n\"])</script><p>"
                + PROSE
                + "</p>")
      },
      {
        "lists of other articles with the same links in one block",
        page(
            "<div>"
                + ("<h2>Related</h2>" + "<a href=x>Quay broken once more</a>".repeat(200))
                    .repeat(60)
                + "</div>")
      },
      {
        "icons within one long line",
        page("<p>" + PROSE + "</p>" + "quay ".repeat(200_000) + "<svg></svg>".repeat(40_000))
      },
      {
        "a cell of many elements and many paragraphs",
        page(
            "<table><tr><td>"
                + "<i></i>".repeat(40_000)
                + "<p>a</p>".repeat(40_000)
                + "</td></tr></table>")
      },
      {
        "templates in templates around a long text",
        page("<template>".repeat(400) + (PROSE + "<br>").repeat(12_000))
      },
      {
        "many streamed parts among very many others",
        page("<b>a</b>".repeat(30_000) + streamed(1_000) + "<b>a</b>".repeat(30_000))
      },
      {
        "very much that a streamed part takes the place of",
        page(
            "<template id=\"B:1\"></template>"
                + "<b>a</b>".repeat(200_000)
                + "<!--/$--><div hidden id=\"S:1\"><p>"
                + PROSE
                + "</div>")
      },
    };
  }

  private static String streamed(int parts) {
    StringBuilder html = new StringBuilder();
    for (int part = 0; part < parts; part++) {
      html.append("<template id='P:" + part + "'></template>");
      html.append("<div hidden id='S:" + part + "'>a</div>");
    }
    return html.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "</"})
  void tagsWithEndlessNamesAreRefused(String opening) {
    Extraction extraction = extract(page("<p>" + PROSE + opening + "x".repeat(5_000_000)));

    assertThat(extraction).isInstanceOf(Extraction.SetAside.class);
    assertThat(extraction.problems().getFirst().kind()).isEqualTo(ProblemKind.TOO_COMPLEX);
    assertThat(extraction.problems().getFirst().message()).contains("name of more than 10000");
  }

  @ParameterizedTest
  @CsvSource({"<, 10000", "</, 9999"})
  void tagsAreRefusedFromOneCharacterTooManyOn(String opening, int most) {
    Extraction longest = extract(page("<p>" + PROSE + opening + "x".repeat(most - 1) + "> end"));
    Extraction longer = extract(page("<p>" + PROSE + opening + "x".repeat(most) + "> end"));

    assertThat(longest).isInstanceOf(Extraction.Extracted.class);
    assertThat(longer.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.TOO_COMPLEX);
  }

  @Test
  void fiftyMegabytesOfProseAreExtractedWhole() {
    StringBuilder html = new StringBuilder("<html><body><h1>Quay to be rebuilt</h1>");
    int prose = 0;
    for (int i = 0; html.length() < 50_000_000; i++) {
      String paragraph = paragraph(i);
      prose += paragraph.length() + "\n\n".length();
      html.append("<p>").append(paragraph).append("</p>");
      html.append("<!--").append("x".repeat(4_000)).append("-->");
    }
    html.append("</body></html>");

    Extraction extraction = extract(html.toString());

    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    assertThat(((Extraction.Extracted) extraction).article().text().length())
        .isEqualTo(prose - "\n\n".length());
  }

  /** Returns a paragraph of invented words that no other one holds. */
  private static String paragraph(int number) {
    StringBuilder paragraph = new StringBuilder("The");
    for (int word = 0; word < 30; word++) {
      paragraph.append(word % 7 == 6 ? ", and the " : " ");
      for (int rest = number * 30 + word + 20; rest > 0; rest /= 20) {
        paragraph.append("bdfgklmnprstvzbdfgkl".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
      }
    }
    return paragraph.append('.').toString();
  }

  private static void assertQuick(String input) {
    long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    extract(input);
    long took =
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started) / 1_000_000;
    assertThat(took).as("milliseconds").isLessThan(MOST_MILLISECONDS);
  }

  private static Extraction extract(String input) {
    return new Extractor().extract("x", input.getBytes(StandardCharsets.UTF_8));
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><head><title>Quay to be rebuilt</title></head><body>"
        + body
        + "</body></html>";
  }
}
