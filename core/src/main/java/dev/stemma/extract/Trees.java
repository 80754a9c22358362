package dev.stemma.extract;

import java.util.ArrayList;
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

  /**
   * The nodes, each in one place of memory: above, what a split compares with or what a leaf adds,
   * as the bits of a float; below, {@link #LEAF}, or where the branch begins that is taken from the
   * value on (the other is next) and the feature.
   */
  private final long[] nodes;

  private Trees(int[] roots, long[] nodes) {
    this.roots = roots;
    this.nodes = nodes;
  }

  /** Returns the likelihood of a yes for each row, from 0 to 1. */
  float[] likelihoods(float[][] rows) {
    double[] sums = new double[rows.length];
    // A tree stays in the nearest memory while it is asked for all rows; all trees would not.
    for (int root : roots) {
      for (int i = 0; i < rows.length; i++) {
        sums[i] += leaf(root, rows[i]);
      }
    }
    float[] likelihoods = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      likelihoods[i] = (float) (1 / (1 + Math.exp(-sums[i])));
    }
    return likelihoods;
  }

  private float leaf(int root, float[] row) {
    int at = root;
    long node = nodes[at];
    while ((int) node != LEAF) {
      int split = (int) node;
      at = row[split & FEATURE] < value(node) ? at + 1 : split >>> FEATURE_BITS;
      node = nodes[at];
    }
    return value(node);
  }

  private static float value(long node) {
    return Float.intBitsToFloat((int) (node >>> Integer.SIZE));
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
      if (feature >= FEATURE || here > MOST_NODES) {
        throw new IllegalArgumentException("more features or nodes than trees can have");
      }
      nodes.add(new Node(feature, Float.parseFloat(word.substring(split + 1)), 0));
      int next = node(words, at + 1);
      nodes.set(here, new Node(feature, nodes.get(here).value(), nodes.size()));
      return node(words, next);
    }

    private Trees trees(int[] roots) {
      long[] packed = new long[nodes.size()];
      for (int i = 0; i < packed.length; i++) {
        Node node = nodes.get(i);
        int split = node.feature() == LEAF ? LEAF : node.branch() << FEATURE_BITS | node.feature();
        packed[i] =
            (long) Float.floatToRawIntBits(node.value()) << Integer.SIZE
                | Integer.toUnsignedLong(split);
      }
      return new Trees(roots, packed);
    }
  }
}
