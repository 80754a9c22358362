package dev.stemma.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds our scores against those of the scorer that comes with the shared data. */
class ScoresTest {

  /** What {@code score.py} prints for the invented set. */
  private static final String OF_SCORER =
      "shingle4 P=0.786 R=0.635 F1=0.703 | word P=0.756 R=0.787 F1=0.770"
          + " | seg P=0.667 R=0.667 Acc=0.667 F1=0.667 leak=0.333 | title=0.667 (n6)"
          + " | author=0.500 (n4) | date acc=0.400 prec=0.667 ±1d=0.400 (n5)";

  @Test
  void scoresAreThoseOfTheSharedScorer() throws IOException {
    Scores scores = Scores.of(invented().pages(), predictions());

    assertThat(line(scores)).isEqualTo(withoutCounts(OF_SCORER));
  }

  @Test
  void theSharedScorerStillSaysSo() throws IOException, InterruptedException {
    Path scorer = Path.of(System.getProperty("stemma.root"), "../shared/data/extraction/score.py");
    assumeTrue(Files.exists(scorer), "the shared data are not there");
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "python3",
                  scorer.toString(),
                  resource("invented").toString(),
                  resource("invented-predictions.json").toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "there is no python3");
      return;
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.strip()).endsWith(OF_SCORER);
  }

  @Test
  void aFoldIsScoredByItself() throws IOException {
    List<GoldPage> fold =
        invented().pages().stream().filter(page -> page.host().equals("ledger.example")).toList();

    Scores scores = Scores.of(fold, predictions());

    assertThat(fold).extracting(GoldPage::id).containsExactly("a");
    assertThat(scores.title()).hasValue(1);
    assertThat(scores.segments()).isEmpty();
  }

  @Test
  void thePageThatIsWrongSaysHow() throws IOException {
    GoldPage page = invented().pages().get(1);
    Prediction found = Objects.requireNonNull(predictions().get("b"));

    assertThat(PageScore.of(page, found).line())
        .isEqualTo(
            "b\tbote.example\tbody 0.625 lost 3 added 3"
                + "\ttitle <Rat stimmt gegen Kai> for <Rat stimmt für Kai>"
                + "\tauthors [uwe dorn] for [uwe dorn, eva falk]"
                + "\tday 2031-03-06 for 2031-03-05");
  }

  private static GoldSet invented() throws IOException {
    return GoldSet.read(resource("invented"));
  }

  private static Map<String, Prediction> predictions() throws IOException {
    JsonNode all =
        JsonMapper.shared().readTree(Files.readString(resource("invented-predictions.json")));
    Map<String, Prediction> predictions = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : all.properties()) {
      JsonNode found = entry.getValue();
      List<String> authors = new ArrayList<>();
      found.path("author").forEach(name -> authors.add(name.asString()));
      predictions.put(
          entry.getKey(),
          new Prediction(
              found.path("articleBody").asString(),
              found.path("title").asString(),
              Authors.of(authors),
              Days.of(found.path("date").asString())));
    }
    return predictions;
  }

  private static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(ScoresTest.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(Scores scores) {
    Agreement shingles = scores.shingles().orElseThrow();
    Agreement words = scores.words().orElseThrow();
    Segments segments = scores.segments().orElseThrow();
    return String.format(
        Locale.ROOT,
        "shingle4 P=%.3f R=%.3f F1=%.3f | word P=%.3f R=%.3f F1=%.3f | seg F1=%.3f leak=%.3f"
            + " | title=%.3f | author=%.3f | date acc=%.3f prec=%.3f ±1d=%.3f",
        shingles.precision(),
        shingles.recall(),
        shingles.f1(),
        words.precision(),
        words.recall(),
        words.f1(),
        segments.f1(),
        segments.boilerplate(),
        scores.title().orElseThrow(),
        scores.authors().orElseThrow(),
        scores.day().orElseThrow(),
        scores.dayAnswered().orElseThrow(),
        scores.dayOrNext().orElseThrow());
  }

  /** Leaves out what our scores do not keep. */
  private static String withoutCounts(String line) {
    return line.replaceAll(" \\(n\\d+\\)", "").replace("P=0.667 R=0.667 Acc=0.667 ", "");
  }
}
