package dev.stemma.bench.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Fits trees to labelled rows by gradient boosting (XGBoost), one thread, so always the same. */
final class Boosting {

  private static final int ROUNDS = 200;

  private static final Map<String, Object> PARAMETERS =
      Map.of(
          "objective",
          "binary:logistic",
          "eta",
          0.08,
          "max_depth",
          5,
          "min_child_weight",
          2,
          "lambda",
          2,
          "subsample",
          0.6,
          "colsample_bytree",
          0.4,
          "base_score",
          0.5,
          "tree_method",
          "hist");

  private static final Pattern SPLIT =
      Pattern.compile("\\[f(\\d+)<([^\\]]+)\\] yes=(\\d+),no=(\\d+)");

  private Boosting() {}

  /**
   * Returns the trees, each as a line of a model.
   *
   * @param rows all of one length
   * @param labels 0 or 1 for each row
   * @param weights how much each row counts
   */
  static List<String> fit(List<float[]> rows, List<Integer> labels, List<Float> weights)
      throws XGBoostError {
    int length = rows.getFirst().length;
    float[] values = new float[rows.size() * length];
    float[] truths = new float[rows.size()];
    float[] counts = new float[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, values, i * length, length);
      truths[i] = labels.get(i);
      counts[i] = weights.get(i);
    }
    // Both lie outside Java's heap, which sees nothing of their size.
    DMatrix matrix = new DMatrix(values, rows.size(), length, Float.NaN);
    try {
      matrix.setLabel(truths);
      matrix.setWeight(counts);
      Booster booster = XGBoost.train(matrix, parameters(), ROUNDS, new HashMap<>(), null, null);
      try {
        return trees(booster);
      } finally {
        booster.dispose();
      }
    } finally {
      matrix.dispose();
    }
  }

  private static Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>(PARAMETERS);
    parameters.put("nthread", 1);
    parameters.put("seed", 7);
    return parameters;
  }

  private static List<String> trees(Booster booster) throws XGBoostError {
    List<String> trees = new ArrayList<>();
    for (String dump : booster.getModelDump((String) null, false)) {
      trees.add(tree(dump));
    }
    return trees;
  }

  private static String tree(String dump) {
    Map<Integer, String> nodes = new HashMap<>();
    for (String line : dump.strip().split("\\s*\\n\\s*")) {
      int colon = line.indexOf(':');
      nodes.put(Integer.valueOf(line.substring(0, colon)), line.substring(colon + 1));
    }
    StringBuilder tree = new StringBuilder();
    write(nodes, 0, tree);
    return tree.toString().strip();
  }

  private static void write(Map<Integer, String> nodes, int at, StringBuilder tree) {
    String node = nodes.getOrDefault(at, "");
    Matcher split = SPLIT.matcher(node);
    if (split.lookingAt()) {
      tree.append(split.group(1)).append('<').append(Float.parseFloat(split.group(2))).append(' ');
      write(nodes, Integer.parseInt(split.group(3)), tree);
      write(nodes, Integer.parseInt(split.group(4)), tree);
    } else {
      String leaf = node.substring(node.indexOf('=') + 1).split(",")[0];
      tree.append('=').append(Float.parseFloat(leaf)).append(' ');
    }
  }
}
