package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.article.Article;
import dev.stemma.article.Credit;
import dev.stemma.article.Field;
import dev.stemma.article.Origin;
import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRulesTest {

  private static final String PAGE =
      """
      <html lang="en"><head><title>Orva</title>
      <link rel="canonical" href="https://news.courier.example/1"></head><body>
      <div class="hed">Mill at Orva burns for a third day</div>
      <div class="by"><i>Jem Tallow</i><i>Carys Moll</i></div><div class="when">4 May 2031, 10:30</div>
      <div class="src">KNA</div>
      <div id="lead"><p>Firemen from three towns fought the blaze at the powder mill for a third day.</p></div>
      <div class="ad">Buy the new almanac of the Courier today, it has never been so thick or so cheap.</div>
      <div id="rest"><p>TARNOVIK | May 4 | – The ministry said that nobody was hurt when the roof came down.</p>
      <p>The mill had passed its inspection in spring, the director said.</p><p>~ over ~</p>
      <p>The Courier is printed in Sarrel by the brothers Tallow, who thank their readers.</p></div>
      <div id="long">%s</div></body></html>
      """
          .formatted(
              "<p>Much other prose, about the weather and the tides, stands here at length.</p>"
                  .repeat(30));

  private static final String RULES =
      """
      # Orva's own paper
      [courier.example]
      title     = .hed
      authors   = .by i
      published = .when
      body      = #lead, #rest
      drop      = .ad
      dateline  = {place} | {date} | –
      end       = ~ over ~
      agency    = .src
      """;

  @Test
  void aRuleSaysWhatIsWhat() throws SiteRulesException {
    Article article = extracted(RULES, Optional.empty()).article();

    assertThat(article.title()).contains("Mill at Orva burns for a third day");
    assertThat(article.authors()).containsExactly("Jem Tallow", "Carys Moll");
    assertThat(article.published().orElseThrow()).hasToString("2031-05-04T10:30");
    assertThat(article.text())
        .isEqualTo(
            """
            Firemen from three towns fought the blaze at the powder mill for a third day.

            The ministry said that nobody was hurt when the roof came down.

            The mill had passed its inspection in spring, the director said.\
            """);
    assertThat(article.dateline().orElseThrow().place()).contains("TARNOVIK");
    assertThat(article.dateline().orElseThrow().date()).contains(LocalDate.of(2031, 5, 4));
    assertThat(article.dateline().orElseThrow().agency()).contains("KNA");
    assertThat(article.credits()).contains(new Credit("~ over ~"));
  }

  @Test
  void theRuleIsTheEvidenceOfItsFields() throws SiteRulesException {
    Article article = extracted(RULES, Optional.empty()).article();

    assertThat(article.details().provenance().get(Field.TITLE))
        .satisfies(spoke -> {
          assertThat(spoke.origin()).isEqualTo(Origin.SITE_RULE);
          assertThat(spoke.place()).isEqualTo("rules.txt:3 .hed");
        });
  }

  @Test
  void theExplanationNamesTheLineThatSpoke() throws SiteRulesException {
    Explanation why =
        extractor(RULES, Optional.empty())
            .explain("page.html", PAGE.getBytes(StandardCharsets.UTF_8))
            .explanation();

    assertThat(why.siteRule()).contains("rules.txt:2");
    assertThat(why.verdicts())
        .anySatisfy(verdict -> {
          assertThat(verdict.text()).startsWith("Buy the new almanac");
          assertThat(verdict.reason()).isEqualTo(Reason.RULED_OUT);
          assertThat(verdict.detail()).isEqualTo("rules.txt:7");
        })
        .anySatisfy(verdict -> {
          assertThat(verdict.text()).startsWith("Firemen");
          assertThat(verdict.reason()).isEqualTo(Reason.RULED_BODY);
          assertThat(verdict.detail()).isEqualTo("rules.txt:6");
        })
        .anySatisfy(verdict -> {
          assertThat(verdict.text()).startsWith("The Courier is printed");
          assertThat(verdict.reason()).isEqualTo(Reason.RULED_END);
        });
  }

  @Test
  void aRuleForAnotherHostSaysNothing() throws SiteRulesException {
    String other = RULES.replace("[courier.example]", "[other.example, xcourier.example]");

    assertThat(extracted(other, Optional.empty()).article().text()).contains("Much other prose");
    assertThat(extracted(other, Optional.of("https://www.other.example:8443/x?y")).article().text())
        .startsWith("Firemen")
        .doesNotContain("Much other prose");
  }

  @Test
  void whatTheRuleNamesIsBodyThoughItStandsInSeveralArticleElements() throws SiteRulesException {
    String page =
        "<h1>Mill burns</h1>"
            + "<article>"
            + PROSE.repeat(3)
            + "</article><article>The roof fell on Sunday, the"
            + " ministry of the interior said, and nobody was hurt by it.</article>";

    assertThat(body("body = article", page)).contains("The roof fell on Sunday");
    assertThat(body("drop = aside", page)).doesNotContain("The roof fell on Sunday");
  }

  @Test
  void aPostThatTheRuleDoesNotNameIsNoBody() throws SiteRulesException {
    String page =
        "<h1>Mill burns</h1><div id=b><p>"
            + PROSE.repeat(2)
            + "</p></div>"
            + "<blockquote class=twitter-tweet><p>I saw the flames from the ferry.</p></blockquote>"
            + "<div id=b><p>"
            + PROSE.replace("Firemen", "Soldiers")
            + "</p></div>";

    assertThat(body("body = #b", page)).doesNotContain("flames from the ferry");
    assertThat(body("drop = aside", page)).contains("flames from the ferry");
  }

  @Test
  void theNearestHostCounts() throws SiteRulesException {
    String both = RULES + "\n[news.courier.example]\nbody = #long\n";

    assertThat(extracted(both, Optional.empty()).article().text()).startsWith("Much other prose");
  }

  @Test
  void aLaterFileCountsBeforeAnEarlierOne() throws SiteRulesException {
    SiteRules rules =
        SiteRulesReader.read("a.txt", RULES)
            .and(SiteRulesReader.read("b.txt", "[courier.example]\nbody = #long\n"));

    assertThat(rules.forAddress("courier.example").orElseThrow().place()).isEqualTo("b.txt:1");
  }

  @Test
  void aBodyThatIsNotThereIsAWarningAndThePageIsReadWithoutTheRule() throws SiteRulesException {
    Extraction.Extracted extracted =
        extracted("[courier.example]\nbody = .gone\n", Optional.empty());

    assertThat(extracted.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.STALE_RULE);
    assertThat(extracted.problems().getFirst().message()).contains("rules.txt:2");
    assertThat(extracted.article().text()).contains("Much other prose");
  }

  @Test
  void aHostBeyondAsciiIsTheSameInBothSpellings() throws SiteRulesException {
    SiteRules rules = SiteRulesReader.read("r", "[газета.example]\nend = x\n");

    assertThat(rules.forAddress("https://xn--80aaf5a1e.example/1")).isEmpty();
    assertThat(rules.forAddress("https://ГАЗЕТА.example./1")).isPresent();
    assertThat(rules.forAddress("https://" + java.net.IDN.toASCII("газета") + ".example/"))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "titel = h1 | rules.txt:2: knows no key \"titel\"; there are title,",
        "title | rules.txt:2: is neither [host] nor key = value",
        "title = | rules.txt:2: title has no value",
        "title = h1[ | rules.txt:2: title \"h1[\" is no CSS selector",
        "drop = p:matches((a+)+) | which a page could make run for ever",
        "drop = a[href~=(a+)+b] | which a page could make run for ever",
        "drop = div:has(p:has(a)) | holds :has twice",
        "dateline = PLACE - | names no field",
        "dateline = {place}{date} - | has no mark behind {place}",
        "dateline = {place} | has no mark behind {place}",
        "dateline = {town} - | knows no field {town}",
        "dateline = {place} - {place} - | names {place} twice",
        "dateline = {any}: | names no field",
        "dateline = {any} - {reporter} = | names no field",
        "dateline = {place - | opens a brace that it does not close",
        "[courier.example] | rules.txt:2: courier.example has a rule already, at rules.txt:1",
        "[https://courier.example/] | is no host",
        "[courier.example | opens a bracket that it does not close",
      })
  void aBadLineIsNamedWithWhatToDo(String line, String message) {
    assertThatThrownBy(() -> SiteRulesReader.read("rules.txt", "[courier.example]\n" + line))
        .isInstanceOf(SiteRulesException.class)
        .hasMessageStartingWith("rules.txt:2: ")
        .hasMessageContaining(message);
  }

  @Test
  void aRuleWithoutHostOrWithoutWordsIsAnError() {
    assertThatThrownBy(() -> SiteRulesReader.read("r", "\n# x\ntitle = h1\n"))
        .hasMessage("r:3: title stands before any [host]; name the host first");
    assertThatThrownBy(() -> SiteRulesReader.read("r", "[a.example]\n# title = h1\n"))
        .hasMessage("r:1: a rule that says nothing; add a key, or take the [host] out");
  }

  @Test
  void theRulesThatComeWithStemmaAreReadForEachOfTheirHosts() throws IOException {
    SiteRules shipped = SiteRulesReader.shipped();

    for (String line : shippedText().lines().filter(line -> line.startsWith("[")).toList()) {
      for (String host : line.substring(1, line.indexOf(']')).split(",", -1)) {
        assertThat(shipped.forAddress(host.strip())).as(host).isPresent();
      }
    }
  }

  /** While no rule comes with Stemma, the one in its comments shows that the file could be read. */
  @Test
  void theRuleInTheCommentsOfTheShippedFileIsARule() throws IOException, SiteRulesException {
    String text = shippedText();
    String rule = text.substring(text.indexOf("# [courier.example]")).replaceAll("(?m)^# ?", "");

    SiteRule read = SiteRulesReader.read("r", rule).forAddress("courier.example").orElseThrow();

    assertThat(read.selectors())
        .extracting(selector -> selector.key() + " " + selector.text())
        .containsExactly(
            "TITLE h1.story-title",
            "BODY #story .text",
            "DROP .promo, .mid-story-links",
            "AUTHORS .byline a",
            "PUBLISHED time.posted");
    assertThat(read.datelines()).hasSize(1);
    assertThat(read.ends()).containsExactly("*** end of report ***");
  }

  private static String shippedText() throws IOException {
    try (InputStream bytes = SiteRules.class.getResourceAsStream("site-rules.txt")) {
      return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "~ over ~, ~ over ~",
    "~ \t over ~, ~ over ~",
    "~ over ~, ~ &nbsp; over&#x3000;~",
    "~ over ~, ~ OVER<br>~",
  })
  void howMuchWhiteSpaceAnEndMarkHasIsFreeAndSoIsItsCase(String mark, String line)
      throws SiteRulesException {
    String page =
        "<h1>Mill burns</h1><div id=b><p>"
            + PROSE.repeat(2)
            + "</p><p>"
            + line
            + "</p><p>The Courier is printed in Sarrel, and thanks its readers.</p></div>";

    assertThat(body("body = #b\nend = " + mark, page)).doesNotContain("printed in Sarrel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "{place}, {date} ({agency}) --; TARNOVIK, March 4, 2031 (KNA) -- The mill; TARNOVIK; KNA",
        "{agency} - {place}, {date}.; КНА - Тарновик, 4 марта 2031. Завод; Тарновик; КНА",
        "({agency}, {place}) - ; (KNA,Tarnovik)  - The mill; Tarnovik; KNA",
        "* * {place} ) - {agency} :; **  Tarnovik) -KNA: The mill; Tarnovik; KNA",
        "({place}={agency}){reporter} =; (타르노비크=카르스트통신)이서진 = 공장이; 타르노비크; 카르스트통신",
      })
  void aPatternReadsTheOpening(String pattern, String paragraph, String place, String agency) {
    DatelineRead read = DatelinePattern.of(pattern).read(paragraph).orElseThrow();

    assertThat(read.place()).contains(place);
    assertThat(read.agency()).contains(agency);
    assertThat(Whitespace.strip(paragraph.substring(read.end()))).isIn("The mill", "Завод", "공장이");
  }

  @Test
  void aPatternDoesNotReadWhatOpensOtherwise() {
    DatelinePattern pattern = DatelinePattern.of("{place} | {date} –");

    for (String text :
        List.of("", "|", "Tarnovik", "Tarnovik | soon – yes", " | 4 May 2031 – yes")) {
      assertThat(pattern.read(text)).as(text).isEmpty();
    }
  }

  @Test
  void noTextMakesAPatternSlow() {
    DatelinePattern pattern = DatelinePattern.of("{any} - {any} - {any} - {place} - {date} =");
    String text = "a - ".repeat(1_000_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          for (int i = 0; i < 10_000; i++) {
            assertThat(pattern.read(text)).isEmpty();
          }
        });
  }

  private static final String PROSE =
      "Firemen from three towns fought the blaze at the powder mill for a third day, and the"
          + " council of Orva asked the ministry for more of them. ";

  private static String body(String rule, String page) throws SiteRulesException {
    Extraction extraction =
        extractor("[courier.example]\n" + rule, Optional.of("https://courier.example/1"))
            .extract("page.html", ("<html><body>" + page).getBytes(StandardCharsets.UTF_8));
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article().text();
  }

  private static Extraction.Extracted extracted(String rules, Optional<String> address)
      throws SiteRulesException {
    Extraction extraction =
        extractor(rules, address).extract("page.html", PAGE.getBytes(StandardCharsets.UTF_8));
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return (Extraction.Extracted) extraction;
  }

  private static Extractor extractor(String rules, Optional<String> address)
      throws SiteRulesException {
    ExtractionOptions options =
        ExtractionOptions.STANDARD.with(SiteRulesReader.read("rules.txt", rules));
    return new Extractor(address.map(options::at).orElse(options));
  }
}
