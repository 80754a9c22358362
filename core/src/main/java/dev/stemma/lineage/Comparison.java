package dev.stemma.lineage;

import dev.stemma.collate.Passage;
import java.util.List;

/**
 * A report read against one source.
 *
 * @param report the report
 * @param source the source
 * @param passages what they share, by place in the report
 * @param readings the report's sentences, in order
 */
record Comparison(
    ReadArticle report,
    ReadArticle source,
    List<Passage> passages,
    List<SentenceReading> readings) {

  /** Returns how much the source explains of the report. */
  double strength() {
    return readings.stream().mapToDouble(SentenceReading::strength).sum();
  }

  /** Returns the number of words the two texts share in runs. */
  int sharedWords() {
    return passages.stream().mapToInt(Passage::matched).sum();
  }
}
