package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stemma.article.Article;
import dev.stemma.article.Credit;
import dev.stemma.article.Dateline;
import dev.stemma.article.Moment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every field that the gold for the two seeds states of the documents themselves. */
class SeedsExtractionTest {

  private static final Path SHARED =
      Path.of(System.getProperty("stemma.root", ".")).resolve("../shared").normalize();

  @ParameterizedTest
  @ValueSource(strings = {"kcna", "xinhua"})
  void everyFieldOfGoldHolds(String name) {
    JsonNode gold = gold(name);
    Article article = article(gold);

    assertThat(article.title()).isEqualTo(text(gold, "title"));
    assertThat(article.published().map(Moment::day)).isEqualTo(date(gold, "published"));
    assertThat(article.publisher()).isEqualTo(text(gold, "publisher"));
    assertThat(article.language()).isEqualTo(gold.get("language").asString());
    assertThat(article.dateline()).contains(dateline(gold.get("dateline")));
    assertThat(article.text())
        .startsWith(gold.get("body_first").asString())
        .endsWith(gold.get("body_last").asString());
    assertThat(article.blocks()).hasSize(gold.get("body_paragraphs").asInt());
    assertThat(article.text().split("\n\n")).hasSize(article.blocks().size());
  }

  @Test
  void eachRelatedItemIsListedOnceWithItsDate() {
    JsonNode gold = gold("kcna");
    List<String> expected = new ArrayList<>();
    for (JsonNode item : gold.get("related")) {
      expected.add(item.get("date").asString() + " " + item.get("text").asString());
    }

    List<String> found =
        article(gold).related().stream()
            .map(item -> item.date().map(LocalDate::toString).orElse("-") + " " + item.text())
            .toList();

    assertThat(found).containsExactlyElementsOf(expected);
  }

  @Test
  void endMarkAndCreditStandApartFromBody() {
    JsonNode gold = gold("kcna");
    Article article = article(gold);

    assertThat(article.credits())
        .extracting(Credit::text)
        .containsExactly(gold.get("end_mark").asString(), gold.get("credit").asString());
    assertThat(article.text()).doesNotContain(gold.get("end_mark").asString());
    for (JsonNode words : gold.get("not_body")) {
      assertThat(article.text()).doesNotContain(words.asString());
    }
  }

  private static JsonNode gold(String name) {
    Path file = SHARED.resolve("gold/wonsan.json");
    assumeTrue(Files.isReadable(file), "no gold at " + file);
    return new ObjectMapper().readTree(file.toFile()).get("documents").get(name);
  }

  private static Article article(JsonNode gold) {
    Extraction extraction = new Extractor().extract(SHARED.resolve(gold.get("file").asString()));
    assertThat(extraction.problems()).isEmpty();
    return ((Extraction.Extracted) extraction).article();
  }

  private static Dateline dateline(JsonNode gold) {
    return new Dateline(text(gold, "place"), date(gold, "date"), text(gold, "agency"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.get(field)).filter(JsonNode::isString).map(JsonNode::asString);
  }

  private static Optional<LocalDate> date(JsonNode node, String field) {
    return text(node, field).map(LocalDate::parse);
  }
}
