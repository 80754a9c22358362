package dev.stemma.bench.extraction;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Runs an extractor over a set. */
final class Predictions {

  private Predictions() {}

  /** Returns what was found, by page id; a page at which the extractor fails counts as none. */
  static Map<String, Prediction> of(PageExtractor extractor, GoldSet set) {
    return new TreeMap<>(
        set.pages().parallelStream()
            .collect(Collectors.toMap(GoldPage::id, page -> extract(extractor, page))));
  }

  private static Prediction extract(PageExtractor extractor, GoldPage page) {
    try {
      return extractor.extract(RawPage.of(page));
    } catch (RuntimeException | StackOverflowError failure) {
      System.err.println(extractor.name() + " fails at " + page.id() + ": " + failure);
      return Prediction.NONE;
    }
  }
}
