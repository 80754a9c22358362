package dev.stemma.bench.train;

import dev.stemma.bench.extraction.GoldPage;
import dev.stemma.bench.extraction.Prediction;
import dev.stemma.bench.extraction.Scores;
import dev.stemma.extract.Favour;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Tries the measure of the body on sites that it was not trained on: each site lies in one of five
 * folds, and its pages are told by a model that the other four trained. Prints a Markdown table:
 * {@code CrossValidateBody SETS}.
 */
public final class CrossValidateBody {

  private CrossValidateBody() {}

  /** Reads the sets in a folder. */
  public static void main(String[] arguments) throws IOException, XGBoostError {
    Map<String, List<LabelledPage>> pages = Training.read(Path.of(arguments[0]));
    List<LabelledPage> all =
        Training.SETS.stream().flatMap(set -> pages.getOrDefault(set, List.of()).stream()).toList();
    Map<Favour, Map<LabelledPage, Prediction>> found = new EnumMap<>(Favour.class);
    for (int fold = 0; fold < Sites.FOLDS; fold++) {
      int held = fold;
      List<String> model =
          Training.train(all.stream().filter(page -> Sites.fold(page.site()) != held).toList());
      for (LabelledPage page : all) {
        if (Sites.fold(page.site()) == held) {
          for (Favour favour : Favour.values()) {
            found
                .computeIfAbsent(favour, key -> new HashMap<>())
                .put(page, prediction(page.page().body(model, favour)));
          }
        }
      }
      System.err.println("fold " + (fold + 1) + " of " + Sites.FOLDS);
    }
    System.out.println(
        "| set, held out by site | favour | precision / recall / F1 | segments F1 / let in |\n"
            + "| --- | --- | --- | --- |");
    for (String set : Training.SETS) {
      for (Favour favour : Favour.values()) {
        System.out.println(
            row(
                set,
                favour,
                pages.getOrDefault(set, List.of()),
                found.getOrDefault(favour, Map.of())));
      }
    }
  }

  private static Prediction prediction(String body) {
    return new Prediction(body, "", Set.of(), Optional.empty());
  }

  private static String row(
      String set, Favour favour, List<LabelledPage> pages, Map<LabelledPage, Prediction> found) {
    Map<String, Prediction> byId = new HashMap<>();
    for (LabelledPage page : pages) {
      byId.put(page.gold().id(), found.getOrDefault(page, Prediction.NONE));
    }
    List<GoldPage> gold = pages.stream().map(LabelledPage::gold).toList();
    Scores scores = Scores.of(gold, byId);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s |",
        set,
        favour.name().toLowerCase(Locale.ROOT),
        scores
            .shingles()
            .map(all ->
                String.format(
                    Locale.ROOT, "%.3f / %.3f / %.3f", all.precision(), all.recall(), all.f1()))
            .orElse(""),
        scores
            .segments()
            .map(all -> String.format(Locale.ROOT, "%.3f / %.3f", all.f1(), all.boilerplate()))
            .orElse(""));
  }
}
