package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OmissionsTest {

  private static final String BRIDGE =
      "The iron bridge at Senn collapsed before dawn and blocked the river Orva for hours.";
  private static final String COUNCIL =
      "The provincial council of Karst promised every family a new timber house by winter.";
  private static final String WARNING =
      "Engineers had warned the ministry twice that the rusted cables would not hold.";

  @Test
  void aSentenceThatTheReportLeavesOutIsAnOmission() {
    assertThat(omitted(lines(BRIDGE, WARNING, COUNCIL), lines(BRIDGE, COUNCIL)))
        .containsExactly(WARNING);
  }

  @Test
  void nothingIsOmittedWhereTheReportHasAllInAnotherOrder() {
    assertThat(omitted(lines(BRIDGE, WARNING, COUNCIL), lines(COUNCIL, WARNING, BRIDGE))).isEmpty();
  }

  @Test
  void aLongClauseLeftOutOfASentenceIsAnOmission() {
    String clause =
        "although two inspectors reported broken rivets and missing bolts beneath both northern"
            + " towers last spring";
    String whole = COUNCIL.substring(0, COUNCIL.length() - 1) + ", " + clause + ".";
    assertThat(omitted(lines(BRIDGE, whole), lines(BRIDGE, COUNCIL)))
        .singleElement()
        .asString()
        .contains("two inspectors reported broken rivets");
  }

  @Test
  void aSentenceToldInOtherWordsIsNoOmission() {
    String told =
        "Twice engineers warned the ministry the rusted cables would not hold, Holm said.";
    assertThat(omitted(lines(BRIDGE, WARNING, COUNCIL), lines(BRIDGE, told, COUNCIL))).isEmpty();
  }

  @Test
  void aLineThatOnlyLeadsInIsNoOmission() {
    assertThat(
            omitted(
                lines(BRIDGE, "The full list of closed roads and ferries:", COUNCIL),
                lines(BRIDGE, COUNCIL)))
        .isEmpty();
  }

  private static String lines(String... sentences) {
    return String.join("\n\n", sentences);
  }

  private static List<String> omitted(String source, String report) {
    Trace trace =
        Traces.of(
            Articles.article("source", "en", source),
            Articles.article(
                "zreport",
                "en",
                report,
                Optional.empty(),
                Optional.empty(),
                Articles.DAY.plusDays(1)));
    TraceChecks.check(trace);
    Article first = trace.articles().getFirst();
    return trace.omissions().stream()
        .filter(omission -> omission.source().equals("source"))
        .map(omission -> omission.span().of(first.text()))
        .toList();
  }
}
