package dev.stemma.bench.extraction;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Precision, recall and their F1 over a set of pages.
 *
 * @param precision share of what was predicted that is true
 * @param recall share of what is true that was predicted
 * @param f1 as the metric in question defines it
 */
public record Agreement(double precision, double recall, double f1) {

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /**
   * Averages pages as article-extraction-benchmark does: precision over the pages for which
   * anything was predicted, recall over those that hold anything, F1 of the two means.
   */
  static Agreement ofShingles(List<MultisetOverlap> pages) {
    double precision =
        mean(
            pages.stream().filter(page -> page.predicted() > 0).toList(),
            MultisetOverlap::precision);
    double recall =
        mean(pages.stream().filter(page -> page.judged() > 0).toList(), MultisetOverlap::recall);
    return new Agreement(precision, recall, f1(precision, recall));
  }

  /** Averages pages as WCXB does: each of the three on its own. */
  static Agreement ofWords(List<MultisetOverlap> pages) {
    return new Agreement(
        mean(pages, page -> orEmpty(page, page.precision())),
        mean(pages, page -> orEmpty(page, page.recall())),
        mean(pages, page -> orEmpty(page, page.f1())));
  }

  /** Nothing predicted where there is nothing is right. */
  private static double orEmpty(MultisetOverlap page, double value) {
    return page.judged() == 0 && page.predicted() == 0 ? 1 : value;
  }

  private static double mean(List<MultisetOverlap> pages, ToDoubleFunction<MultisetOverlap> value) {
    return pages.stream().mapToDouble(value).average().orElse(0);
  }
}
