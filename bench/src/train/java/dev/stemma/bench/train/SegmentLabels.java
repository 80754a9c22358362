package dev.stemma.bench.train;

import dev.stemma.bench.extraction.GoldPage;
import dev.stemma.extract.MeasuredPage;
import java.util.List;

/** Labels the pieces that hold a segment of which people said whether it is body. */
final class SegmentLabels {

  private static final float WEIGHT = 0.5f;

  private SegmentLabels() {}

  static LabelledPage label(GoldPage gold, MeasuredPage page, List<String> texts) {
    int[] labels = new int[texts.size()];
    float[] weights = new float[texts.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] =
          holds(texts.get(i), gold.with()) ? 1 : holds(texts.get(i), gold.without()) ? 0 : -1;
      weights[i] = labels[i] < 0 ? 0 : WEIGHT;
    }
    return new LabelledPage(gold, page, labels, weights);
  }

  private static boolean holds(String text, List<String> segments) {
    return segments.stream()
        .map(segment -> segment.replaceAll("\\s+", " ").strip())
        .anyMatch(segment -> !segment.isEmpty() && text.contains(segment));
  }
}
