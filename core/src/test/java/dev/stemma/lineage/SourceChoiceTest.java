package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceChoiceTest {

  private static final String REST =
      "\n\nDivers searched the Orva for the missing ferryman until nightfall without finding him."
          + "\n\nThe provincial council of Karst promised every family a new timber house by winter.";

  private static final String TRUE =
      "The iron bridge at Senn collapsed on 21 people before dawn." + REST;
  private static final String WRONG = TRUE.replace("21", "12");

  @Test
  void theTextWithTheSharedErrorIsTheSource() {
    Article oldest =
        Articles.article("oldest", "en", TRUE, Optional.of("KNA"), Optional.empty(), Articles.DAY);
    Article between =
        dated("between", WRONG + "\n\nThe ferryman had four sons, the KNA reported on Sunday.", 1);
    Article youngest =
        dated("youngest", WRONG + "\n\nSchools stay closed for the whole of next week.", 2);
    Trace trace = Traces.of(youngest, oldest, between);
    TraceChecks.check(trace);
    assertThat(sources(trace, "youngest")).contains("between").doesNotContain("oldest");
    Derivation derivation =
        trace.derivations().stream()
            .filter(one -> one.report().equals("youngest"))
            .findFirst()
            .orElseThrow();
    assertThat(derivation.evidence())
        .filteredOn(Evidence.SharedError.class::isInstance)
        .singleElement()
        .satisfies(evidence -> {
          Evidence.SharedError error = (Evidence.SharedError) evidence;
          assertThat(error.favours()).contains("between");
          assertThat(error.report().span().of(WRONG)).isEqualTo("12");
          assertThat(error.older().span().of(TRUE)).isEqualTo("21");
        });
  }

  @Test
  void eachSentencePointsToTheSourceThatItStandsIn() {
    String ferry = "The last ferry of the season left Tarnovik harbour with forty sheep aboard.";
    Article one = dated("one", TRUE, 0);
    Article two =
        dated("two", ferry + "\n\nIts captain retires after thirty stormy winters at sea.", 0);
    Article report = dated("report", ferry + REST, 1);
    Trace trace = Traces.of(one, two, report);
    assertThat(sources(trace, "report")).containsExactly("two", "one", "one");
  }

  private static List<String> sources(Trace trace, String report) {
    return trace.statements().stream()
        .filter(statement -> statement.article().equals(report))
        .flatMap(statement -> statement.source().stream())
        .map(Location::article)
        .toList();
  }

  private static Article dated(String id, String text, int days) {
    return Articles.article(
        id, "en", text, Optional.empty(), Optional.empty(), Articles.DAY.plusDays(days));
  }
}
