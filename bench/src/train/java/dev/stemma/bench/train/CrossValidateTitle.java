package dev.stemma.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
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

  /** A set, with the share of right titles in each division. */
  private record Tried(
      String name, List<TitlePage> pages, DoubleSummaryStatistics held, double inSample) {}

  /** Reads the sets in a folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Map<String, List<TitlePage>> sets = new LinkedHashMap<>();
    for (String set : TrainTitle.SETS) {
      sets.put(set, TitlePage.read(folder.resolve(set)));
    }
    List<TitlePage> all = sets.values().stream().flatMap(List::stream).toList();
    List<List<Map<String, Double>>> divisions = new ArrayList<>();
    for (int division = 0; division < DIVISIONS; division++) {
      divisions.add(folds(all, division));
    }
    Map<String, Double> whole = TitleFit.fit(all);
    System.out.println(
        "| set | pages | title, held out by site: mean (least to most) | in sample"
            + " | offered at all |\n"
            + "| --- | --: | --: | --: | --: |");
    for (Map.Entry<String, List<TitlePage>> set : sets.entrySet()) {
      List<TitlePage> pages = set.getValue();
      DoubleSummaryStatistics held = new DoubleSummaryStatistics();
      for (int division = 0; division < DIVISIONS; division++) {
        int number = division;
        List<Map<String, Double>> folds = divisions.get(division);
        held.accept(share(pages, page -> folds.get(fold(page, number))));
      }
      System.out.println(row(new Tried(set.getKey(), pages, held, share(pages, page -> whole))));
    }
  }

  private static List<Map<String, Double>> folds(List<TitlePage> all, int division) {
    List<Map<String, Double>> folds = new ArrayList<>();
    for (int fold = 0; fold < Sites.FOLDS; fold++) {
      int out = fold;
      folds.add(TitleFit.fit(all.stream().filter(page -> fold(page, division) != out).toList()));
    }
    return folds;
  }

  private static String row(Tried set) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f (%.3f to %.3f) | %.3f | %.3f |",
        set.name(),
        set.pages().size(),
        set.held().getAverage(),
        set.held().getMin(),
        set.held().getMax(),
        set.inSample(),
        set.pages().stream()
            .mapToInt(page -> page.right().contains(true) ? 1 : 0)
            .average()
            .orElse(0));
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
