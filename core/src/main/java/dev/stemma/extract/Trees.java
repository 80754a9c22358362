package dev.stemma.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Decision trees whose leaves add up to the log-odds of a yes, as gradient boosting makes them
 * (Friedman 2001). Their nodes lie one behind another, each before its two branches.
 */
final class Trees {

  private static final int LEAF = -1;

  private final int[] roots;
  private final int[] features;

  /** What a split compares with, or what a leaf adds. */
  private final float[] values;

  /** Where the branch of a split begins that is taken from its value on; the other is next. */
  private final int[] branches;

  private Trees(int[] roots, int[] features, float[] values, int[] branches) {
    this.roots = roots;
    this.features = features;
    this.values = values;
    this.branches = branches;
  }

  /** Returns the likelihood of a yes, from 0 to 1. */
  float likelihood(float[] row) {
    double sum = 0;
    for (int root : roots) {
      int at = root;
      while (features[at] != LEAF) {
        at = row[features[at]] < values[at] ? at + 1 : branches[at];
      }
      sum += values[at];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }

  /**
   * Reads trees, one a line: a split is {@code feature<value} followed by the branch below and the
   * branch from the value on, a leaf {@code =value}.
   *
   * @param count how many features a row has
   * @throws IllegalArgumentException for a line that is no tree
   */
  static Trees read(List<String> lines, int count) {
    Reader reader = new Reader(count);
    int[] roots = new int[lines.size()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = reader.nodes.size();
      reader.read(lines.get(i));
    }
    return reader.trees(roots);
  }

  private record Node(int feature, float value, int branch) {}

  private static final class Reader {
    private final int count;
    private final List<Node> nodes = new ArrayList<>();

    private Reader(int count) {
      this.count = count;
    }

    private void read(String line) {
      String[] words = line.split(" ");
      if (node(words, 0) != words.length) {
        throw new IllegalArgumentException("words behind a tree");
      }
    }

    /** Reads a node and its branches; returns the index behind them. */
    private int node(String[] words, int at) {
      String word = at < words.length ? words[at] : "";
      int split = word.indexOf('<');
      if (word.startsWith("=")) {
        nodes.add(new Node(LEAF, Float.parseFloat(word.substring(1)), 0));
        return at + 1;
      }
      if (split < 1) {
        throw new IllegalArgumentException("no node of a tree: '" + word + "'");
      }
      int feature = Integer.parseInt(word, 0, split, 10);
      if (feature < 0 || feature >= count) {
        throw new IllegalArgumentException("no feature: " + feature);
      }
      int here = nodes.size();
      nodes.add(new Node(feature, Float.parseFloat(word.substring(split + 1)), 0));
      int next = node(words, at + 1);
      nodes.set(here, new Node(feature, nodes.get(here).value(), nodes.size()));
      return node(words, next);
    }

    private Trees trees(int[] roots) {
      int[] features = new int[nodes.size()];
      float[] values = new float[nodes.size()];
      int[] branches = new int[nodes.size()];
      for (int i = 0; i < features.length; i++) {
        features[i] = nodes.get(i).feature();
        values[i] = nodes.get(i).value();
        branches[i] = nodes.get(i).branch();
      }
      return new Trees(roots, features, values, branches);
    }
  }
}
