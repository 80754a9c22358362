package dev.stemma.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decision trees whose leaves add up to the log-odds of a yes, as gradient boosting makes them
 * (Friedman 2001). Their nodes lie one behind another, each before its two branches.
 */
final class Trees {

  private static final int LEAF = -1;

  private static final int FEATURE_BITS = 8;
  private static final int FEATURE = (1 << FEATURE_BITS) - 1;
  private static final int MOST_NODES = 1 << 22;

  private final int[] roots;

  /** For each tree how many steps lead to its farthest leaf. */
  private final int[] depths;

  /**
   * The nodes, each in one place of memory: above, what a split compares with, as the bits of a
   * float; below, where the branch begins that is taken from the value on (the other is next) and
   * the feature. A leaf compares with what nothing is below and leads to itself.
   */
  private final long[] nodes;

  /** For each node what it adds if it is a leaf. */
  private final float[] leaves;

  private Trees(int[] roots, int[] depths, long[] nodes, float[] leaves) {
    this.roots = roots;
    this.depths = depths;
    this.nodes = nodes;
    this.leaves = leaves;
  }

  /**
   * Returns the likelihood of a yes for each row, from 0 to 1.
   *
   * @param rows finite numbers and no zero below zero, as {@link Feature} sets them
   */
  float[] likelihoods(float[][] rows) {
    double[] sums = new double[rows.length];
    int[] at = new int[rows.length];
    // A tree stays in the nearest memory while it is asked for all rows; all trees would not. All
    // rows go down it side by side: each step waits for memory, and so they wait once.
    for (int tree = 0; tree < roots.length; tree++) {
      Arrays.fill(at, roots[tree]);
      for (int step = 0; step < depths[tree]; step++) {
        for (int i = 0; i < at.length; i++) {
          at[i] = next(at[i], rows[i]);
        }
      }
      for (int i = 0; i < at.length; i++) {
        sums[i] += leaves[at[i]];
      }
    }
    float[] likelihoods = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      likelihoods[i] = (float) (1 / (1 + Math.exp(-sums[i])));
    }
    return likelihoods;
  }

  /** Takes a step without a branch of the program, since nobody can foretell which way it goes. */
  private int next(int at, float[] row) {
    long node = nodes[at];
    int split = (int) node;
    float value = Float.intBitsToFloat((int) (node >>> Integer.SIZE));
    int below = Float.floatToRawIntBits(row[split & FEATURE] - value) >> (Integer.SIZE - 1);
    int branch = split >>> FEATURE_BITS;
    return branch + ((at + 1 - branch) & below);
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
    int[] depths = new int[lines.size()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = reader.nodes.size();
      depths[i] = reader.read(lines.get(i));
    }
    return reader.trees(roots, depths);
  }

  private record Node(int feature, float value, int branch) {}

  private static final class Reader {
    private final int count;
    private final List<Node> nodes = new ArrayList<>();
    private int deepest;

    private Reader(int count) {
      this.count = count;
    }

    /** Reads a tree; returns how many steps lead to its farthest leaf. */
    private int read(String line) {
      String[] words = line.split(" ");
      deepest = 0;
      if (node(words, 0, 0) != words.length) {
        throw new IllegalArgumentException("words behind a tree");
      }
      return deepest;
    }

    /** Reads a node and its branches; returns the index behind them. */
    private int node(String[] words, int at, int depth) {
      deepest = Math.max(deepest, depth);
      String word = at < words.length ? words[at] : "";
      int split = word.indexOf('<');
      if (word.startsWith("=")) {
        nodes.add(new Node(LEAF, number(word.substring(1)), 0));
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
      if (feature >= FEATURE || here > MOST_NODES) {
        throw new IllegalArgumentException("more features or nodes than trees can have");
      }
      nodes.add(new Node(feature, number(word.substring(split + 1)), 0));
      int next = node(words, at + 1, depth + 1);
      nodes.set(here, new Node(feature, nodes.get(here).value(), nodes.size()));
      return node(words, next, depth + 1);
    }

    private static float number(String word) {
      float number = Float.parseFloat(word);
      if (!Float.isFinite(number)) {
        throw new IllegalArgumentException("no number of a tree: '" + word + "'");
      }
      return number;
    }

    private Trees trees(int[] roots, int[] depths) {
      long[] packed = new long[nodes.size()];
      float[] leaves = new float[packed.length];
      for (int i = 0; i < packed.length; i++) {
        Node node = nodes.get(i);
        boolean leaf = node.feature() == LEAF;
        int split = leaf ? i << FEATURE_BITS : node.branch() << FEATURE_BITS | node.feature();
        float value = leaf ? Float.NEGATIVE_INFINITY : node.value();
        leaves[i] = leaf ? node.value() : 0;
        packed[i] =
            (long) Float.floatToRawIntBits(value) << Integer.SIZE | Integer.toUnsignedLong(split);
      }
      return new Trees(roots, depths, packed, leaves);
    }
  }
}
