package dev.stemma.bench;

import dev.stemma.collate.LexicalSimilarity;
import dev.stemma.collate.SentenceSimilarity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Prints how well measures of sentence similarity find paraphrases, and how often they find what is
 * none: one Markdown table, our measure beside word overlap and any peers on the class path.
 */
public final class PairsQuality {

  private PairsQuality() {}

  /**
   * Runs all measures.
   *
   * @param args the folder that holds {@code quotes/pairs} and {@code stories/ecbplus}
   */
  public static void main(String[] args) throws IOException {
    MeasuringSets sets = MeasuringSets.read(Path.of(args[0]));
    List<SentenceSimilarity> measures = new ArrayList<>();
    measures.add(new Jaccard());
    measures.add(new LexicalSimilarity());
    ServiceLoader.load(SentenceSimilarity.class).forEach(measures::add);
    System.out.println(sets.describe());
    System.out.println();
    System.out.println(QualityRow.head());
    for (SentenceSimilarity measure : measures) {
      System.out.println(QualityRow.of(measure, sets));
    }
    System.out.println();
    System.out.println(ShippedRow.head());
    System.out.println(ShippedRow.of(new LexicalSimilarity(), sets));
  }
}
