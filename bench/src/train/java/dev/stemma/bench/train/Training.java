package dev.stemma.bench.train;

import dev.stemma.bench.extraction.GoldPage;
import dev.stemma.bench.extraction.GoldSet;
import dev.stemma.extract.MeasuredPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Makes a model of the body from labelled pages. */
final class Training {

  /** The sets whose bodies people judged. */
  static final List<String> SETS = List.of("aeb", "fundus-test", "naeb-dev", "traf-dev");

  private Training() {}

  /** Reads and labels the pages of a folder of sets, in the order of their names. */
  static Map<String, List<LabelledPage>> read(Path sets) throws IOException {
    Map<String, List<LabelledPage>> pages = new HashMap<>();
    for (String name : SETS) {
      List<LabelledPage> labelled = new ArrayList<>();
      for (GoldPage page : GoldSet.read(sets.resolve(name)).pages()) {
        labelled.add(LabelledPage.of(page));
      }
      pages.put(name, labelled);
    }
    return pages;
  }

  /** Returns the lines of the model that pages make. */
  static List<String> train(List<LabelledPage> pages) throws XGBoostError {
    NameTable names = new NameTable(pages);
    List<float[]> rows = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (LabelledPage page : pages) {
      float[][] measured = page.page().rows(names.without(page.site()));
      for (int i = 0; i < measured.length; i++) {
        if (page.labels()[i] >= 0) {
          rows.add(measured[i]);
          labels.add(page.labels()[i]);
          weights.add(page.weights()[i]);
        }
      }
    }
    return MeasuredPage.model(names.without(""), Boosting.fit(rows, labels, weights));
  }
}
