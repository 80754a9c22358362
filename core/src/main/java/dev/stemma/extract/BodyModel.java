package dev.stemma.extract;

import dev.stemma.text.ResourceLines;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * What was learned of which pieces of a page are body: trees over the {@link Feature}s of a piece,
 * and how the words in names of elements speak. Read from {@code body-model.txt}, which {@code
 * bench/run train} makes anew.
 *
 * <p>The file is lines of words: its format, the names of the features in order, {@code name} lines
 * with a weight each, {@code tree} lines as {@link Trees} reads them, and last the SHA-256 of all
 * lines before, each with a line feed.
 */
final class BodyModel {

  /** First line of the file; a change of the features' meaning changes it. */
  static final String FORMAT = "stemma-body-model/1";

  private static final String DIGEST = "sha256 ";

  final NameWeights names;
  private final Trees trees;

  private BodyModel(NameWeights names, Trees trees) {
    this.names = names;
    this.trees = trees;
  }

  private static final class Shipped {
    private static final BodyModel MODEL =
        read(ResourceLines.of(BodyModel.class, "body-model.txt"));
  }

  /** Returns the model that comes with Stemma. */
  static BodyModel shipped() {
    return Shipped.MODEL;
  }

  /**
   * Returns how likely each piece is body, from 0 to 1.
   *
   * @param rows a row of features for each piece
   * @param never tells the pieces that are none of the body whatever their features
   */
  float[] likelihoods(float[][] rows, IntPredicate never) {
    float[][] asked = new float[rows.length][];
    int[] places = new int[rows.length];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      if (!never.test(i)) {
        places[count] = i;
        asked[count++] = rows[i];
      }
    }
    float[] found = trees.likelihoods(Arrays.copyOf(asked, count));
    float[] likelihoods = new float[rows.length];
    for (int i = 0; i < count; i++) {
      likelihoods[places[i]] = found[i];
    }
    return likelihoods;
  }

  /**
   * Reads a model.
   *
   * @throws IllegalArgumentException for lines of another format, or changed ones
   */
  static BodyModel read(List<String> lines) {
    if (lines.size() < 3 || !lines.getFirst().equals(FORMAT)) {
      throw new IllegalArgumentException("not a " + FORMAT);
    }
    List<String> content = lines.subList(0, lines.size() - 1);
    if (!lines.getLast().equals(digest(content))) {
      throw new IllegalArgumentException("the model was changed: its SHA-256 is another");
    }
    if (!lines.get(1).equals(features())) {
      throw new IllegalArgumentException("the model has other features; train it anew");
    }
    Map<String, Float> names = new HashMap<>();
    List<String> trees = new ArrayList<>();
    for (String line : content.subList(2, content.size())) {
      String[] parts = line.split(" ", 2);
      switch (parts[0]) {
        case "name" -> addWeight(names, parts[1]);
        case "tree" -> trees.add(parts[1]);
        default -> throw new IllegalArgumentException("no line of a model: " + line);
      }
    }
    return new BodyModel(new NameWeights(names), Trees.read(trees, Feature.COUNT));
  }

  /** Returns the line that closes a file with these lines. */
  static String digest(List<String> lines) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String line : lines) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return DIGEST + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns the line that names the features in order. */
  static String features() {
    return "features "
        + String.join(" ", Arrays.stream(Feature.values()).map(Feature::name).toList());
  }

  private static void addWeight(Map<String, Float> weights, String entry) {
    int space = entry.lastIndexOf(' ');
    weights.put(entry.substring(0, space), Float.parseFloat(entry.substring(space + 1)));
  }
}
