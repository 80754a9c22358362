package dev.stemma.bench.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints our scores on each set without peers, and writes for each set its pages, the worst body
 * first, for each page the text that was found, and all predictions as JSON for other scorers: for
 * whoever works on extraction.
 */
public final class ExtractionPages {

  private ExtractionPages() {}

  /**
   * Scores all sets that are there.
   *
   * @param args the folder of the sets, the folder to write to
   */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path out = Path.of(args[1]);
    System.out.println(ScoreTable.head());
    for (String name : GoldSet.NAMES) {
      if (!Files.isDirectory(data.resolve(name))) {
        System.err.println("no " + name + " in " + data);
        continue;
      }
      GoldSet set = GoldSet.read(data.resolve(name));
      Map<String, Prediction> found = Predictions.of(new Stemma(), set);
      System.out.println(ScoreTable.row(name, "Stemma", Scores.of(set.pages(), found)));
      write(out, set, found);
    }
    System.err.println("the pages, worst first, and what was found: " + out.toAbsolutePath());
  }

  private static void write(Path out, GoldSet set, Map<String, Prediction> found)
      throws IOException {
    Path texts = Files.createDirectories(out.resolve(set.name()));
    List<PageScore> scores =
        set.pages().stream()
            .map(page -> PageScore.of(page, found.getOrDefault(page.id(), Prediction.NONE)))
            .sorted(Comparator.comparingDouble(PageScore::body))
            .toList();
    Files.writeString(
        out.resolve(set.name() + ".json"),
        JsonMapper.shared().writeValueAsString(forScorers(found)));
    Files.write(out.resolve(set.name() + ".tsv"), scores.stream().map(PageScore::line).toList());
    for (PageScore score : scores) {
      Files.writeString(texts.resolve(score.page().id() + ".txt"), score.prediction().body());
      if (!score.page().body().isEmpty()) {
        Files.writeString(texts.resolve(score.page().id() + ".gold.txt"), score.page().body());
      }
    }
  }

  /** The shape that article-extraction-benchmark gave to predictions. */
  private static Map<String, Map<String, Object>> forScorers(Map<String, Prediction> found) {
    Map<String, Map<String, Object>> all = new TreeMap<>();
    found.forEach((id, prediction) ->
        all.put(
            id,
            Map.of(
                "articleBody", prediction.body(),
                "title", prediction.title(),
                "author", prediction.authors(),
                "date", prediction.day().orElse(""))));
    return all;
  }
}
