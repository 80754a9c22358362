package dev.stemma.report;

import dev.stemma.collate.Collator;
import dev.stemma.collate.Edit;
import dev.stemma.collate.IndexedText;
import dev.stemma.text.Tokenizer;
import java.util.Arrays;
import java.util.List;

/**
 * A passage beside an earlier one.
 *
 * @param same the share of both passages' words that are paired
 * @param edits what differs, by place in the later passage
 */
record ReuseComparison(double same, List<Edit> edits) {

  /** Texts beyond this length are not laid side by side. */
  private static final int LONGEST = 20_000;

  static boolean isPossible(String text, String earlier) {
    return text.length() <= LONGEST && earlier.length() <= LONGEST;
  }

  static ReuseComparison of(String text, String earlier) {
    Collator collator = new Collator();
    IndexedText report = index(collator, text);
    IndexedText source = index(collator, earlier);
    int[] paired = Collator.align(report, 0, report.size(), source, 0, source.size());
    long pairs = Arrays.stream(paired).filter(counterpart -> counterpart >= 0).count();
    return new ReuseComparison(
        2.0 * pairs / Math.max(1, report.size() + source.size()),
        Collator.edits(report, 0, report.size(), source, 0, source.size()));
  }

  private static IndexedText index(Collator collator, String text) {
    return collator.index(Tokenizer.tokenize(text), dev.stemma.text.Languages.of(text));
  }
}
