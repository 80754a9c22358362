package dev.stemma.bench.train;

import dev.stemma.bench.extraction.GoldPage;
import dev.stemma.extract.MeasuredPage;
import java.util.List;

/**
 * A page whose pieces are known to be body or not.
 *
 * @param gold what people found in it
 * @param page the page as the measure sees it
 * @param labels for each piece 1 for body, 0 for none, -1 for not known
 * @param weights how much each piece counts in training
 */
// A hundred thousand pieces: their labels and weights are not boxed.
@SuppressWarnings("ArrayRecordComponent")
record LabelledPage(GoldPage gold, MeasuredPage page, int[] labels, float[] weights) {

  static LabelledPage of(GoldPage gold) {
    MeasuredPage page = MeasuredPage.of(gold.html());
    List<String> texts = page.texts();
    return gold.body().isEmpty()
        ? SegmentLabels.label(gold, page, texts)
        : BodyLabels.label(gold, page, texts);
  }

  /** Returns the registered domain, more or less: pages of one stay in one fold. */
  String site() {
    return Sites.of(gold);
  }
}
