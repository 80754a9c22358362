package dev.stemma.report;

import dev.stemma.collate.Collator;
import dev.stemma.collate.Edit;
import dev.stemma.collate.IndexedText;
import java.util.Arrays;
import java.util.List;

/** Lays later passages beside an earlier one, as a trace lays a report beside its source. */
final class ReuseComparison {

  /** Texts beyond this length are not laid side by side. */
  private static final int LONGEST = 20_000;

  private final String earlier;
  private final Collator collator = new Collator();
  private final IndexedText source;

  ReuseComparison(String earlier) {
    this.earlier = earlier;
    source = collator.index(earlier.length() <= LONGEST ? earlier : "");
  }

  /**
   * A later passage.
   *
   * @param same the share of both passages' words that are paired
   * @param edits what differs, by place in the later passage
   */
  record Result(double same, List<Edit> edits) {}

  boolean isPossible(String text) {
    return text.length() <= LONGEST && earlier.length() <= LONGEST;
  }

  Result with(String text) {
    if (text.equals(earlier)) {
      return new Result(1, List.of());
    }
    IndexedText report = collator.index(text);
    int[] paired = Collator.align(report, 0, report.size(), source, 0, source.size());
    long pairs = Arrays.stream(paired).filter(counterpart -> counterpart >= 0).count();
    return new Result(
        2.0 * pairs / Math.max(1, report.size() + source.size()),
        Collator.edits(report, 0, report.size(), source, 0, source.size()));
  }
}
