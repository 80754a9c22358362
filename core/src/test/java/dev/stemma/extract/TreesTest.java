package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk without branches, several rows abreast, against the plain one that its trees mean. */
class TreesTest {

  private static final List<Feature> FEATURES = List.of(Feature.values());
  private static final int DEEPEST = 7;

  /** Splits at these; a row has them too, and what lies nearest on either side. */
  private static final float[] EDGES = {
    0,
    -0.0f,
    1,
    -1,
    0.5f,
    200,
    Float.MIN_VALUE,
    -Float.MIN_VALUE,
    Float.MIN_NORMAL,
    Float.MAX_VALUE,
    -Float.MAX_VALUE
  };

  /** A tree as its line tells it. */
  private sealed interface Node {}

  private record Leaf(float value) implements Node {}

  private record Split(int feature, float value, Node below, Node from) implements Node {}

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void anyNumberOfRowsEndsInTheLeavesOfThePlainWalk(int rows) {
    Random random = new Random(rows);
    for (int draw = 0; draw < 400; draw++) {
      List<Node> forest = new ArrayList<>();
      for (int tree = random.nextInt(4); tree >= 0; tree--) {
        forest.add(node(random, DEEPEST));
      }
      // Features may be set to a zero below zero; a plain walk takes both zeros for one.
      double[][] values = new double[rows][Feature.COUNT];
      float[][] set = new float[rows][Feature.COUNT];
      for (int row = 0; row < rows; row++) {
        for (int i = 0; i < FEATURES.size(); i++) {
          values[row][i] = value(random);
          FEATURES.get(i).set(set[row], values[row][i]);
        }
      }

      float[] found =
          Trees.read(forest.stream().map(TreesTest::line).toList(), Feature.COUNT).likelihoods(set);

      for (int row = 0; row < rows; row++) {
        double sum = 0;
        for (Node tree : forest) {
          sum += leaf(tree, values[row]);
        }
        assertThat(found[row]).isEqualTo((float) (1 / (1 + Math.exp(-sum))));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0<NaN =1.0 =2.0", "0<Infinity =1.0 =2.0", "=NaN", "=-Infinity", "=1e99"})
  void aTreeOfWhatIsNoNumberIsRefused(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Trees.read(List.of(line), Feature.COUNT))
        .withMessageStartingWith("no number of a tree: ");
  }

  private static Node node(Random random, int deepest) {
    if (deepest == 0 || random.nextInt(6) == 0) {
      return new Leaf((float) random.nextGaussian());
    }
    return new Split(
        random.nextInt(Feature.COUNT),
        EDGES[random.nextInt(EDGES.length)],
        node(random, deepest - 1),
        node(random, deepest - 1));
  }

  private static double value(Random random) {
    float edge = EDGES[random.nextInt(EDGES.length)];
    float value =
        switch (random.nextInt(4)) {
          case 0 -> Math.nextUp(edge);
          case 1 -> Math.nextDown(edge);
          default -> edge;
        };
    return Float.isInfinite(value) ? edge : value;
  }

  private static float leaf(Node node, double[] row) {
    return switch (node) {
      case Leaf leaf -> leaf.value();
      case Split split ->
          leaf(row[split.feature()] < split.value() ? split.below() : split.from(), row);
    };
  }

  private static String line(Node node) {
    return switch (node) {
      case Leaf leaf -> "=" + leaf.value();
      case Split split ->
          split.feature()
              + "<"
              + split.value()
              + " "
              + line(split.below())
              + " "
              + line(split.from());
    };
  }
}
