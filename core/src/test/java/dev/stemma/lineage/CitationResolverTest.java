package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.time.TimeFinder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CitationResolverTest {

  private static final String REPORT =
      "The envoys met in Ostrel, the Karst News Agency reported Sunday, citing a press statement"
          + " issued a day earlier.\n\nOn Saturday, she met the guest, the KNA reported earlier.";

  @Test
  void findsTheAgencyOfTheDayByItsAcronym() {
    List<CitedCandidates> resolved =
        resolve(
            agency("a", "All went well.", "KNA", Articles.DAY),
            agency("b", "All went well.", "KNA", Articles.DAY.minusDays(1)),
            agency("c", "All went well.", "VTA", Articles.DAY),
            agency("r", REPORT, "VTA", Articles.DAY));
    assertThat(resolved.get(0).candidates()).containsExactly("a");
    assertThat(resolved.get(0).earlier()).isFalse();
  }

  @Test
  void leavesTheStatementOfTheDayBeforeLost() {
    List<CitedCandidates> resolved =
        resolve(
            agency("a", "All went well.", "KNA", Articles.DAY),
            agency("r", REPORT, "VTA", Articles.DAY));
    assertThat(resolved.get(1).citation().name()).isEqualTo("press statement");
    assertThat(resolved.get(1).candidates()).isEmpty();
    assertThat(resolved.get(1).earlier()).isFalse();
  }

  @Test
  void findsTheStatementItselfByTitleAndDay() {
    LocalDate day = Articles.DAY.minusDays(1);
    Article statement =
        Articles.article(
            "s",
            "en",
            "All went well.",
            Optional.empty(),
            Optional.of("Press Statement on Ostrel"),
            day);
    List<CitedCandidates> resolved = resolve(statement, agency("r", REPORT, "VTA", Articles.DAY));
    assertThat(resolved.get(1).candidates()).containsExactly("s");
  }

  @Test
  void saysThatAnEarlierReportMayBeAnotherText() {
    List<CitedCandidates> resolved =
        resolve(
            agency("a", "All went well.", "KNA", Articles.DAY),
            agency("r", REPORT, "VTA", Articles.DAY));
    assertThat(resolved.get(2).earlier()).isTrue();
    assertThat(resolved.get(2).candidates()).containsExactly("a");
  }

  @Test
  void neverLetsAnArticleCiteItselfOrTheFuture() {
    List<CitedCandidates> resolved =
        resolve(
            agency("a", "It rained, the KNA reported earlier.", "KNA", Articles.DAY),
            agency("z", "It rained.", "KNA", Articles.DAY.plusDays(1)));
    assertThat(resolved).hasSize(1);
    assertThat(resolved.getFirst().candidates()).isEmpty();
  }

  @Test
  void findsAnOutletByItsDomain() {
    assertThat(SourceNames.ofAddress("https://www.kna.example/news/1.html")).contains("kna");
    assertThat(SourceNames.same("the Karst News Agency (KNA)", "KNA.kt")).isTrue();
    assertThat(SourceNames.same("Tarnovik Times", "Tarnovik Telegraph")).isFalse();
  }

  @Test
  void findsAnAgencyUnderItsNameInAnotherScript() {
    Article russian = agency("a", "Набережную построят заново.", "ТАСС", Articles.DAY);
    Article report =
        agency("r", "The quay is to be rebuilt, TASS reported Sunday.", "VTA", Articles.DAY);
    assertThat(resolve(russian, report).getFirst().candidates()).containsExactly("a");
    assertThat(SourceNames.same("新华社", "the Xinhua News Agency")).isTrue();
    assertThat(SourceNames.same("新华社", "TASS")).isFalse();
  }

  @Test
  void findsAnOutletWhoseNameIsInflected() {
    assertThat(
            SourceNames.meet(
                SourceNames.labels("Norddeutscher Kurierdienst"),
                SourceNames.labels("Norddeutsche Kurierdienst")))
        .isTrue();
    assertThat(
            SourceNames.meet(
                SourceNames.labels("Tarnovik Times"), SourceNames.labels("Tarnovik Telegraph")))
        .isFalse();
  }

  @Test
  void findsAReleaseByWhoIssuedIt() {
    Article release = agency("s", "The dam is safe.", "Kestova Waters Authority", Articles.DAY);
    Article report =
        agency(
            "r",
            "It is safe, she said in the press release of the Kestova Waters Authority.",
            "VTA",
            Articles.DAY);
    assertThat(resolve(release, report).getFirst().candidates()).containsExactly("s");
    assertThat(SourceNames.same("statement by the Foreign Ministry", "Foreign Ministry")).isTrue();
    assertThat(SourceNames.same("Bank of Karst", "Karst")).isFalse();
  }

  @Test
  void findsAStatementByWhoSpeaksInIt() {
    Article release = agency("s", "The dam is safe.", "Kestova Waters Authority", Articles.DAY);
    Article report =
        agency(
            "r",
            "It is safe, Livia Zarn, director of the Kestova Waters Authority, said in a statement.",
            "VTA",
            Articles.DAY);
    Article other =
        agency(
            "t",
            "The Kestova Waters Authority is large, and the mayor said in a statement that all is"
                + " well.",
            "VTA",
            Articles.DAY);
    List<CitedCandidates> resolved = resolve(release, report, other);
    assertThat(resolved.get(0).citation().name()).isEqualTo("statement");
    assertThat(resolved.get(0).candidates()).containsExactly("s");
    assertThat(resolved.get(1).candidates()).isEmpty();
  }

  @Test
  void bringsTogetherCitationsOfOneLostText() {
    Article one =
        agency("a", "All is well, it said in a press statement on Saturday.", "VTA", Articles.DAY);
    Article two = agency("b", "The ministry issued a statement on Saturday.", "OTA", Articles.DAY);
    Article other =
        agency("c", "The bank said in a statement that prices fell.", "OTA", Articles.DAY);
    List<Citation> citations =
        List.of(other, two, one).stream()
            .flatMap(article -> CitationFinder.find(article, TimeFinder.find(article)).stream())
            .toList();
    List<LostSource> lost = LostSources.group(citations);
    assertThat(lost).hasSize(2);
    assertThat(lost.getFirst().name()).isEqualTo("press statement");
    assertThat(lost.getFirst().date()).contains(LocalDate.of(2025, 7, 12));
    assertThat(lost.getFirst().citations()).hasSize(2);
    assertThat(LostSources.group(citations.reversed())).isEqualTo(lost);
  }

  private static Article agency(String id, String text, String agency, LocalDate day) {
    return Articles.article(id, "en", text, Optional.of(agency), Optional.empty(), day);
  }

  private static List<CitedCandidates> resolve(Article... articles) {
    Map<String, Article> byId = new TreeMap<>();
    for (Article article : articles) {
      byId.put(article.id(), article);
    }
    List<Citation> citations =
        byId.values().stream()
            .flatMap(article -> CitationFinder.find(article, TimeFinder.find(article)).stream())
            .toList();
    return CitationResolver.resolve(citations, byId);
  }
}
