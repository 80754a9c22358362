package dev.stemma.bench.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a prediction is from the truth of one page.
 *
 * @param page the page
 * @param prediction what was found
 * @param body F1 of runs of four words; where only segments are judged, the share of them that is
 *     right
 * @param faults what is wrong besides, in words
 */
public record PageScore(GoldPage page, Prediction prediction, double body, List<String> faults) {

  static PageScore of(GoldPage page, Prediction found) {
    List<String> faults = new ArrayList<>();
    double body = 1;
    if (!page.body().isEmpty()) {
      MultisetOverlap overlap = MultisetOverlap.ofShingles(page.body(), found.body());
      body = overlap.f1();
      faults.add("body %.3f lost %d added %d".formatted(body, overlap.missed(), overlap.added()));
    } else if (!page.with().isEmpty()) {
      Segments segments = Segments.of(page, found);
      int all = page.with().size() + page.without().size();
      body = (double) (segments.kept() + segments.keptOut()) / all;
      faults.add("segments lost %d let in %d".formatted(segments.lost(), segments.letIn()));
    }
    if (!page.title().isEmpty() && !isTitleRight(page, found.title())) {
      faults.add("title <%s> for <%s>".formatted(found.title(), page.title()));
    }
    if (!page.authors().isEmpty() && !areAuthorsRight(page, found)) {
      faults.add("authors %s for %s".formatted(found.authors(), page.authors()));
    }
    if (page.day().isPresent() && !found.day().equals(page.day())) {
      faults.add("day %s for %s".formatted(found.day().orElse("none"), page.day().get()));
    }
    return new PageScore(page, found, body, faults);
  }

  /**
   * Returns whether a title is the headline of a page, but for case, punctuation and space.
   *
   * @param title what was found; empty where nothing was
   */
  public static boolean isTitleRight(GoldPage page, String title) {
    return Words.folded(page.title()).equals(Words.folded(title));
  }

  static boolean areAuthorsRight(GoldPage page, Prediction found) {
    return page.authors().equals(found.authors());
  }

  /** Returns one line: the page's id, its host, what is wrong. */
  String line() {
    return page.id() + "\t" + page.host() + "\t" + String.join("\t", faults);
  }
}
