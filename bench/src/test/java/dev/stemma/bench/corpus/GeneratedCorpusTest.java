package dev.stemma.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeneratedCorpusTest {

  private static final GeneratedCorpus CORPUS = new GeneratedCorpus(7);

  @Test
  void anArticleIsTheSameWheneverItIsMade() {
    GeneratedArticle first = CORPUS.article(31_204);
    IntStream.range(0, 20).forEach(CORPUS::article);
    assertThat(new GeneratedCorpus(7).article(31_204)).isEqualTo(first);
    assertThat(new GeneratedCorpus(8).article(31_204).text()).isNotEqualTo(first.text());
  }

  @ParameterizedTest
  @EnumSource
  void whatWasPlantedStandsWhereTheTruthSays(ReuseType type) {
    List<PlantedReuse> planted = planted(type);
    assertThat(planted).hasSizeGreaterThan(20);
    for (PlantedReuse each : planted) {
      String report = words(each.report());
      String source = words(each.source());
      double kept = shareKept(source, report);
      assertThat(source).hasSizeGreaterThanOrEqualTo(120);
      switch (type) {
        case VERBATIM -> assertThat(report).isEqualTo(source);
        case SHUFFLE -> assertThat(letters(report)).isEqualTo(letters(source));
        case DROP -> {
          assertThat(shareKept(report, source)).isEqualTo(1);
          assertThat(report).startsWith(source.substring(0, 20));
          assertThat(report).endsWith(source.substring(source.length() - 20));
        }
        case LIGHT10, EDIT20, HEAVY35, OCR5, OCR12 -> assertThat(kept).isPositive();
      }
    }
  }

  @Test
  void theAlterationsAreAsStrongAsTheirNamesSay() {
    Map<ReuseType, Double> kept = new EnumMap<>(ReuseType.class);
    for (ReuseType type : ReuseType.values()) {
      kept.put(
          type,
          planted(type).stream()
              .mapToDouble(each -> shareKept(words(each.source()), words(each.report())))
              .average()
              .orElseThrow());
    }
    assertThat(kept.get(ReuseType.LIGHT10)).isBetween(0.90, 0.97);
    assertThat(kept.get(ReuseType.EDIT20)).isBetween(0.82, 0.92);
    assertThat(kept.get(ReuseType.HEAVY35)).isBetween(0.70, 0.84);
    assertThat(kept.get(ReuseType.OCR5)).isBetween(0.65, 0.82);
    assertThat(kept.get(ReuseType.OCR12)).isBetween(0.30, 0.55);
    assertThat(kept.get(ReuseType.DROP)).isBetween(0.60, 0.85);
  }

  @Test
  void aReportIsOfAnotherSeriesAndNoEarlierThanItsSource() {
    for (int number = 0; number < 20_000; number++) {
      if (GeneratedCorpus.isReport(number)) {
        GeneratedArticle report = CORPUS.article(number);
        GeneratedArticle source = CORPUS.article(CORPUS.source(number));
        assertThat(report.series()).isNotEqualTo(source.series());
        assertThat(report.date()).isAfterOrEqualTo(source.date());
        assertThat(source.planted()).isEmpty();
        assertThat(report.planted().orElseThrow().source().article()).isEqualTo(source.id());
      }
    }
  }

  @Test
  void backgroundSharesNoLongRunOfWordsButFormulas() {
    Set<String> runs = new HashSet<>();
    int shared = 0;
    for (int number = 0; number < 2_000; number++) {
      if (GeneratedCorpus.isReport(number)) {
        continue;
      }
      GeneratedArticle article = CORPUS.article(number);
      Set<String> own = new HashSet<>();
      for (Span sentence : article.sentences()) {
        List<String> words = Arrays.asList(sentence.of(article.text()).split(" ", -1));
        for (int i = 0; i + 12 <= words.size(); i++) {
          own.add(String.join(" ", words.subList(i, i + 12)));
        }
      }
      shared += (int) own.stream().filter(run -> !runs.add(run)).count();
    }
    assertThat(shared).isZero();
  }

  @Test
  void formulasRecurWithinTheirSeries() {
    Set<String> seen = new HashSet<>();
    int recurring = 0;
    for (int number = 0; number < 5_000; number++) {
      GeneratedArticle article = CORPUS.article(number);
      for (Span formula : article.boilerplate()) {
        recurring += seen.add(formula.of(article.text())) ? 0 : 1;
      }
    }
    assertThat(recurring).isGreaterThan(2_000);
  }

  @Test
  void theFilesHoldArticlesAndTruthLineByLine(@TempDir Path folder) throws IOException {
    Path articles = folder.resolve("articles.jsonl");
    Path truth = folder.resolve("truth.jsonl");
    CorpusFile.write(CORPUS, 100, 300, articles, truth);
    List<JsonNode> rows = rows(articles);
    assertThat(rows).hasSize(200);
    GeneratedArticle first = CORPUS.article(100);
    assertThat(rows.getFirst().get("text").asString()).isEqualTo(first.text());
    assertThat(rows.getFirst().get("id").asString()).isEqualTo(first.id());
    assertThat(rows(truth)).hasSize(24);
    assertThat(rows(truth).getFirst().at("/report/end").asInt())
        .isEqualTo(first.planted().orElseThrow().report().span().end());
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    return Files.readAllLines(file).stream().map(mapper::readTree).toList();
  }

  private static List<PlantedReuse> planted(ReuseType type) {
    List<PlantedReuse> planted = new ArrayList<>();
    for (int number = 0; number < 3_000; number++) {
      if (GeneratedCorpus.isReport(number)) {
        CORPUS
            .article(number)
            .planted()
            .filter(each -> each.type() == type)
            .ifPresent(planted::add);
      }
    }
    return planted;
  }

  private static String words(Location location) {
    return location.span().of(CORPUS.article(GeneratedCorpus.number(location.article())).text());
  }

  private static List<Integer> letters(String text) {
    return text.codePoints().filter(each -> each > ' ').sorted().boxed().toList();
  }

  /** The share of the words of one text, each counted once, that the other has too. */
  private static double shareKept(String text, String other) {
    Set<String> words = new HashSet<>(Arrays.asList(text.split("\\s+", -1)));
    Set<String> kept = new HashSet<>(words);
    kept.retainAll(Arrays.asList(other.split("\\s+", -1)));
    return (double) kept.size() / words.size();
  }
}
