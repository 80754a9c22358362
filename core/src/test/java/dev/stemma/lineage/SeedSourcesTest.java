package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.time.TimeExpression;
import dev.stemma.time.TimeFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The times and cited sources of the seeds, on bodies cut out by the gold's own first and last
 * words.
 */
class SeedSourcesTest {

  private static final Path SHARED = Path.of(System.getProperty("stemma.root", "."), "../shared");

  private JsonNode gold = new ObjectMapper().createObjectNode();
  private Map<String, Article> articles = Map.of();

  @BeforeEach
  void readSeeds() throws IOException {
    Path file = SHARED.resolve("gold/wonsan.json");
    Assumptions.assumeTrue(Files.exists(file), "no ../shared beside the repository");
    gold = new ObjectMapper().readTree(Files.readString(file));
    articles = Map.of("kcna", seed("kcna"), "xinhua", seed("xinhua"));
  }

  @Test
  void findsEveryTimeOfTheGold() {
    for (JsonNode time : gold.path("times")) {
      Article article = article(time.path("in").asString());
      List<String> found =
          TimeFinder.find(article).stream()
              .filter(one -> time.path("text").asString().endsWith(one.span().of(article.text())))
              .map(TimeExpression::value)
              .distinct()
              .toList();
      assertThat(found).as(time.toString()).containsExactly(time.path("is").asString());
    }
  }

  @Test
  void findsEveryCitedSourceOfTheGoldAndNoOther() {
    assertThat(citations("kcna").stream().map(SeedSourcesTest::show))
        .containsExactly("press statement 2025-07-12");
    assertThat(citations("xinhua").stream().map(SeedSourcesTest::show))
        .containsExactly(
            "Korean Central News Agency (KCNA) 2025-07-13",
            "press statement 2025-07-12 via KCNA",
            "KCNA");
  }

  @Test
  void resolvesTheAgencyOnlyAndGroupsTheStatementOfBoth() {
    List<CitedCandidates> resolved = CitationResolver.resolve(citations("xinhua"), articles);
    assertThat(resolved.get(0).candidates()).containsExactly("kcna");
    assertThat(resolved.get(1).candidates()).isEmpty();
    assertThat(resolved.get(2).earlier()).isTrue();
    List<Citation> statements = List.of(resolved.get(1).citation(), citations("kcna").getFirst());
    assertThat(LostSources.group(statements)).hasSize(1);
  }

  private List<Citation> citations(String name) {
    Article article = article(name);
    return CitationFinder.find(article, TimeFinder.find(article));
  }

  private Article article(String name) {
    return Optional.ofNullable(articles.get(name)).orElseThrow();
  }

  private Article seed(String name) throws IOException {
    JsonNode document = gold.path("documents").path(name);
    String page = Files.readString(SHARED.resolve(document.path("file").asString()));
    String last = document.path("body_last").asString();
    int start = page.indexOf(document.path("body_first").asString());
    String body = page.substring(start, page.indexOf(last, start) + last.length());
    return Articles.article(
        name,
        "en",
        body.replaceAll("\n+", "\n\n"),
        Optional.of(document.path("dateline").path("agency").asString()),
        Optional.ofNullable(document.path("title").asString("")),
        Articles.DAY);
  }

  private static String show(Citation citation) {
    return citation.name()
        + citation.date().map(day -> " " + day).orElse("")
        + citation.via().map(via -> " via " + via).orElse("");
  }
}
