package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Dateline;
import dev.stemma.article.Moment;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingYearsTest {

  @Test
  void otherReportOfSameWeeksTellsTheYear() {
    Article completed = completed("December 30", "January 2, 2032");

    assertThat(completed.dateline().flatMap(Dateline::date)).contains(LocalDate.of(2031, 12, 30));
    assertThat(completed.published()).contains(Moment.of(LocalDate.of(2031, 12, 30)));
  }

  @Test
  void reportOfAnotherSeasonTellsNothing() {
    assertThat(completed("December 30", "July 2, 2032").anchor()).isEmpty();
  }

  @Test
  void dayThatTheYearDoesNotHaveStaysUndated() {
    assertThat(completed("February 29", "March 2, 2031").anchor()).isEmpty();
  }

  private static Article completed(String undated, String dated) {
    List<Extraction> extractions =
        MissingYears.complete(List.of(extract("a.txt", undated), extract("b.txt", dated)));
    return ((Extraction.Extracted) extractions.getFirst()).article();
  }

  private static Extraction extract(String file, String day) {
    String report =
        "Quay to be rebuilt\n\nTARNOVIK, "
            + day
            + " (KNA) -- The harbour council of Tarnovik agreed on Monday to rebuild the northern"
            + " quay, which a storm had broken.\n";
    return new Extractor().extract(file, report.getBytes(StandardCharsets.UTF_8));
  }
}
