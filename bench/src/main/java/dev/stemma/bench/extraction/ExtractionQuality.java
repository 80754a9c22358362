package dev.stemma.bench.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints how well articles are extracted, and how fast: ours and the peers on the class path. */
public final class ExtractionQuality {

  private ExtractionQuality() {}

  /**
   * Scores all sets that are there, then measures speed on {@code aeb}.
   *
   * @param args the folder of the sets
   */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    List<PageExtractor> extractors = PageExtractor.all();
    Map<String, Scores> ours = new LinkedHashMap<>();
    System.out.println(ScoreTable.head());
    for (String name : GoldSet.NAMES) {
      if (!Files.isDirectory(data.resolve(name))) {
        System.err.println("no " + name + " in " + data);
        continue;
      }
      GoldSet set = GoldSet.read(data.resolve(name));
      for (PageExtractor extractor : extractors) {
        Scores scores = Scores.of(set.pages(), Predictions.of(extractor, set));
        if (!scores.isEmpty()) {
          System.out.println(ScoreTable.row(name, extractor.name(), scores));
        }
        if (extractor instanceof Stemma) {
          ours.put(name, scores);
        }
      }
    }
    System.out.println();
    System.out.println(Marks.head());
    for (Marks mark : Marks.ALL) {
      if (ours.containsKey(mark.set())) {
        System.out.println(mark.row(ours.get(mark.set())));
      }
    }
    if (ours.containsKey("aeb")) {
      System.out.println();
      ExtractionSpeed.print(GoldSet.read(data.resolve("aeb")), extractors);
    }
  }
}
