package dev.stemma.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Tries the weights of titles on sites that they were not fitted to. Many pages are near a tie, so
 * sites are parted into five folds several times. Prints a Markdown table: {@code
 * CrossValidateTitle SETS}.
 */
public final class CrossValidateTitle {

  private static final int DIVISIONS = 6;

  private CrossValidateTitle() {}

  /** Reads the sets in a folder. */
  public static void main(String[] arguments) throws IOException {
    Map<String, List<TitlePage>> pages = new HashMap<>();
    List<TitlePage> all = new ArrayList<>();
    for (String set : TrainTitle.SETS) {
      pages.put(set, TitlePage.read(Path.of(arguments[0], set)));
      all.addAll(pages.get(set));
    }
    Map<String, DoubleSummaryStatistics> held = new HashMap<>();
    for (int division = 0; division < DIVISIONS; division++) {
      List<Map<String, Double>> folds = folds(all, division);
      for (String set : TrainTitle.SETS) {
        int number = division;
        held.computeIfAbsent(set, name -> new DoubleSummaryStatistics())
            .accept(share(pages.get(set), page -> folds.get(fold(page, number))));
      }
    }
    print(pages, held, TitleFit.fit(all));
  }

  private static List<Map<String, Double>> folds(List<TitlePage> all, int division) {
    List<Map<String, Double>> folds = new ArrayList<>();
    for (int fold = 0; fold < Sites.FOLDS; fold++) {
      int out = fold;
      folds.add(
          TitleFit.fit(all.stream().filter(page -> fold(page, division) != out).toList()));
    }
    return folds;
  }

  private static void print(
      Map<String, List<TitlePage>> pages,
      Map<String, DoubleSummaryStatistics> held,
      Map<String, Double> whole) {
    System.out.println(
        "| set | pages | title, held out by site: mean (least to most) | in sample | offered at all |");
    System.out.println("| --- | --: | --: | --: | --: |");
    for (String set : TrainTitle.SETS) {
      List<TitlePage> here = pages.get(set);
      DoubleSummaryStatistics of = held.get(set);
      System.out.println(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.3f (%.3f to %.3f) | %.3f | %.3f |",
              set,
              here.size(),
              of.getAverage(),
              of.getMin(),
              of.getMax(),
              share(here, page -> whole),
              here.stream().mapToInt(page -> page.right().contains(true) ? 1 : 0).average().orElse(0)));
    }
  }

  private static int fold(TitlePage page, int division) {
    return Sites.fold(Sites.of(page.gold()), division);
  }

  private static double share(
      List<TitlePage> pages, Function<TitlePage, Map<String, Double>> weights) {
    return pages.stream()
        .mapToInt(page -> TitleFit.isRight(page, weights.apply(page)) ? 1 : 0)
        .average()
        .orElse(0);
  }
}
