package dev.stemma.bench.train;

import dev.stemma.bench.extraction.GoldPage;
import dev.stemma.bench.extraction.GoldSet;
import dev.stemma.bench.extraction.PageScore;
import dev.stemma.extract.MeasuredTitles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page whose headline is known.
 *
 * @param candidates what the page offers; none may be right
 * @param right whether each of them is the headline
 */
record TitlePage(GoldPage gold, List<MeasuredTitles.Candidate> candidates, List<Boolean> right) {

  static TitlePage of(GoldPage gold) {
    List<MeasuredTitles.Candidate> candidates = MeasuredTitles.of(gold.html());
    List<Boolean> right =
        candidates.stream()
            .map(candidate -> PageScore.isTitleRight(gold, candidate.text()))
            .toList();
    return new TitlePage(gold, candidates, right);
  }

  /** Reads the pages of a set whose headline is known. */
  static List<TitlePage> read(Path set) throws IOException {
    List<TitlePage> pages = new ArrayList<>();
    for (GoldPage page : GoldSet.read(set).pages()) {
      if (!page.title().isEmpty()) {
        pages.add(of(page));
      }
    }
    return pages;
  }
}
