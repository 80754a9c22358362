package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.lineage.Trace;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalReportTest {

  private static final int WIDE = 100_000;

  @Test
  void theSectionsComeInTheOrderOfAReadersQuestions() {
    assertThat(plain(SampleTrace.full(), 100))
        .containsSubsequence(
            "ARTICLES",
            "DERIVATIONS",
            "STATEMENTS OF B",
            "QUOTATIONS IN B",
            "LEFT OUT OF B, in A",
            "LOST SOURCES",
            "PROBLEMS");
  }

  @Test
  void anArticleIsShownAsUnderstood() {
    assertThat(plain(SampleTrace.full(), WIDE))
        .contains("A  Press Statement on Second Orva Dialogue Released")
        .contains("dateline Tarnovik, 2031-06-14, KNA · language en")
        .contains("words in 7 paragraphs · 2 related items · credit -0-")
        .contains("published 2031-06-14T16:30Z")
        .contains("by Owen Treddle, Bess Ardley")
        .contains("cites a press statement of 2031-06-13, through KNA, lost")
        .contains("cites Meridian, which is B");
  }

  @Test
  void aDerivationTellsItsClassItsSharesAndItsEvidence() {
    assertThat(plain(SampleTrace.full(), WIDE))
        .contains("B <- A, partially: Meridian Wire took part of its report from Karst News")
        .contains("58% verbatim (30% outside quotation marks), 31% rewritten, 11% new")
        .contains(
            "citation, for A as the source: B names its source: \"the official Karst News Agency (KNA) reported")
        .contains(
            "shared error, for B as the source: both share a wording that an older text has otherwise")
        .contains("G -- F, partially")
        .contains("who took from whom cannot be told")
        .contains("30% cannot be checked");
  }

  @Test
  void changedFactsAreShownWithBothWordsAndNamed() {
    assertThat(plain(SampleTrace.full(), WIDE))
        .contains(
            "The two sides [-did not agree-]{+agreed+} NEGATION on the toll for grain ships, which"
                + " stands at [-40-]{+45+} NUMBER crowns a ton.")
        .contains("The plan {+may+} HEDGE [-covers-]{+cover+} 31 schools")
        .contains("31 schools [-four theatres-] NUMBER and the river museum")
        .contains("{~After the dialogue~} the exchange plan")
        .contains("[-Szelin-]{+Port Sarrel+} NAME.");
  }

  @Test
  void anEllipsisShowsTheWordsItHides() {
    assertThat(plain(SampleTrace.full(), WIDE))
        .contains(
            "\"The Iluvian side ... [hidden: firmly rejected any attempt to close the lower locks"
                + " to foreign ships and] expressed its full support")
        .contains("[-the safety of the river-]{+the river's safety+}")
        .contains("31 schools … [hidden: four theatres] and the river museum");
  }

  @Test
  void everyVerdictIsPrinted() {
    assertThat(plain(SampleTrace.full(), WIDE))
        .contains("QUOTATIONS IN C: 1 elided, 1 spliced, 1 not found, 2 cannot check")
        .contains("said by Radka Holm, speaker, truncated");
  }

  @Test
  void lostSourcesBearGreekLetters() {
    assertThat(plain(SampleTrace.full(), WIDE))
        .contains("α  a press statement of 2031-06-13\n")
        .contains("β  the KNA\n     cited by B: \"the KNA reported earlier\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void noRowIsWiderThanTheTerminal(int width) {
    List<String> rows = plain(SampleTrace.full(), width).lines().toList();
    assertThat(rows).allSatisfy(row -> assertThat(Columns.of(row)).isLessThanOrEqualTo(width));
  }

  @Test
  void wrappingLosesNoWord() {
    String wide = plain(SampleTrace.full(), WIDE).replaceAll("[\\s\u2068\u2069]+", "");
    String narrow = plain(SampleTrace.full(), 48).replaceAll("[\\s\u2068\u2069]+", "");
    assertThat(narrow).isEqualTo(wide);
  }

  @Test
  void colourStrikesWhatWentAndUnderlinesWhatCame() {
    assertThat(print(SampleTrace.full(), WIDE, Style.ANSI))
        .contains("\u001B[9;31mdid not agree\u001B[0m \u001B[4;32magreed\u001B[0m")
        .contains("\u001B[1;31m NEGATION\u001B[0m");
  }

  @Test
  void aPageCannotDriveTheTerminal() {
    assertThat(plain(SampleTrace.full(), 100)).doesNotContain("\u001B", "\u0007", "\u202E");
    assertThat(print(SampleTrace.full(), 100, Style.ANSI)).doesNotContain("\u001B[31mred");
  }

  @Test
  void arabicWordsAreIsolatedRowByRow() {
    List<String> rows = plain(SampleTrace.full(), 60).lines().toList();
    assertThat(rows)
        .filteredOn(SafeText::hasRightToLeft)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsSubsequence("\u2068", "\u2069"));
  }

  @Test
  void nothingToSayIsSaidInOneLine() {
    assertThat(plain(SampleTrace.empty(), 80)).isEqualTo("No article could be read.\n");
  }

  private static String plain(Trace trace, int width) {
    return print(trace, width, Style.PLAIN);
  }

  private static String print(Trace trace, int width, Style style) {
    StringBuilder out = new StringBuilder();
    try {
      TerminalReport.write(trace, out, width, style);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
