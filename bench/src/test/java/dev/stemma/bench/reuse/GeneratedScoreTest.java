package dev.stemma.bench.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.bench.corpus.CorpusFile;
import dev.stemma.bench.corpus.GeneratedArticle;
import dev.stemma.bench.corpus.GeneratedCorpus;
import dev.stemma.bench.corpus.PlantedReuse;
import dev.stemma.report.ReuseOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedScoreTest {

  private static final GeneratedCorpus CORPUS = new GeneratedCorpus(7);
  private static final int ARTICLES = 1_000;

  @TempDir Path folder;
  private Path truth;
  private final List<String> pairs = new ArrayList<>();
  private final List<String> passages = new ArrayList<>();

  @BeforeEach
  void corpus() throws IOException {
    truth = folder.resolve("truth.jsonl");
    CorpusFile.write(CORPUS, 0, ARTICLES, folder.resolve("articles.jsonl"), truth);
    for (int number = 0; number < ARTICLES; number++) {
      CORPUS.article(number).planted().ifPresent(each -> pair(each.report(), each.source()));
    }
  }

  @Test
  void whoFindsExactlyWhatWasPlantedScoresOne() throws IOException {
    GeneratedScore score = score();
    assertThat(score.cases()).hasSize(120);
    QualityTable table = new QualityTable(List.of("drop"), score.cases(), score.detections());
    assertThat(table.all()).isEqualTo(new Plagdet(120, 120, 120, 1, 1, 1));
    assertThat(table.rows()).containsKeys("drop", QualityTable.ALL);
    assertThat(table.rows().values()).allMatch(row -> row.score() == 1);
    assertThat(score.strangers() + score.formulas() + score.kin()).isZero();
  }

  @Test
  void twoReportsOfOneSourceAreKinAndNotScored() throws IOException {
    PlantedReuse one = CORPUS.article(0).planted().orElseThrow();
    for (int number = 1; number < ARTICLES; number++) {
      if (GeneratedCorpus.isReport(number) && CORPUS.source(number) == CORPUS.source(0)) {
        pair(one.report(), CORPUS.article(number).planted().orElseThrow().report());
      }
    }
    GeneratedScore score = score();
    assertThat(score.kin()).isPositive();
    assertThat(score.detections()).hasSize(120);
  }

  @Test
  void aPairOfStrangersIsFalseUnlessBothSidesAreFormulas() throws IOException {
    pair(
        new Location(GeneratedCorpus.id(50), new Span(0, 90)),
        new Location(GeneratedCorpus.id(51), new Span(0, 90)));
    pair(formula(60), formula(70));
    GeneratedScore score = score();
    assertThat(score.strangers()).isEqualTo(1);
    assertThat(score.formulas()).isEqualTo(1);
    QualityTable table = new QualityTable(List.of(), score.cases(), score.detections());
    assertThat(table.all().precision()).isEqualTo(120 / 122.0);
  }

  @Test
  void aClusterOfTwoFamiliesIsMixed() throws IOException {
    passage(1, 12);
    for (int number = 0; number < ARTICLES; number++) {
      if (GeneratedCorpus.isReport(number) && CORPUS.source(number) == 12) {
        passage(1, number);
      }
    }
    int size = passages.size();
    passage(2, 50);
    passage(2, 51);
    files();
    assertThat(ClusterPurity.of(CORPUS, ReuseOutput.open(folder)))
        .isEqualTo(new ClusterPurity(2, 1, size, 1));
  }

  private static Location formula(int from) {
    for (int number = from; number < ARTICLES; number++) {
      GeneratedArticle article = CORPUS.article(number);
      if (!article.boilerplate().isEmpty()) {
        return new Location(article.id(), article.boilerplate().getFirst());
      }
    }
    throw new IllegalStateException("no formula");
  }

  private void pair(Location one, Location other) {
    boolean first = one.article().compareTo(other.article()) < 0;
    pairs.add(
        "{\"a\":%s,\"b\":%s,\"score\":1,\"direction\":\"undetermined\",\"edits\":{\"equal\":9,"
                .formatted(place(first ? one : other), place(first ? other : one))
            + "\"substituted\":0,\"inserted\":0,\"deleted\":0,\"moved\":0}}");
  }

  private static String place(Location location) {
    return String.format(
        Locale.ROOT,
        "{\"article\":\"%s\",\"start\":%d,\"end\":%d}",
        location.article(),
        location.span().start(),
        location.span().end());
  }

  private void passage(int cluster, int number) {
    passages.add(
        "{\"cluster\":%d,\"article\":\"%s\",\"start\":0,\"end\":1,\"text\":\"x\"}"
            .formatted(cluster, GeneratedCorpus.id(number)));
  }

  private GeneratedScore score() throws IOException {
    files();
    return GeneratedScore.of(CORPUS, truth, ReuseOutput.open(folder));
  }

  private void files() throws IOException {
    Files.writeString(
        folder.resolve("reuse.json"),
        """
        {"schema":"stemma-reuse/1","articles":0,"characters":0,"copies":0,"pairs":0,"passages":0,
         "clusters":0,"boilerplate":0,"problems":0}
        """);
    Files.write(folder.resolve("pairs.jsonl"), pairs);
    Files.write(folder.resolve("passages.jsonl"), passages);
  }
}
