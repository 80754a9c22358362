package dev.stemma.extract;

import dev.stemma.text.ResourceLines;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much each {@link TitleSign} speaks for a title: the logarithm of how much likelier a
 * candidate with the sign is. Fitted by a conditional logit (McFadden 1974) to news pages; {@code
 * bench/run train} makes {@code title-weights.txt} anew.
 *
 * <p>The file is lines: its format, each sign with its weight, and last the SHA-256 of all lines
 * before, as in {@link BodyModel}.
 */
final class TitleWeights {

  /** First line of the file; a change of the signs' meaning changes it. */
  static final String FORMAT = "stemma-title-weights/1";

  private final Map<TitleSign, Double> weights;

  private TitleWeights(Map<TitleSign, Double> weights) {
    this.weights = weights;
  }

  private static final class Shipped {
    private static final TitleWeights WEIGHTS =
        read(ResourceLines.of(TitleWeights.class, "title-weights.txt"));
  }

  /** Returns the weights that come with Stemma. */
  static TitleWeights shipped() {
    return Shipped.WEIGHTS;
  }

  /**
   * Reads weights.
   *
   * @throws IllegalArgumentException for lines of another format, changed ones, or other signs
   */
  static TitleWeights read(List<String> lines) {
    if (lines.size() < 2 || !lines.getFirst().equals(FORMAT)) {
      throw new IllegalArgumentException("not a " + FORMAT);
    }
    List<String> content = lines.subList(0, lines.size() - 1);
    if (!lines.getLast().equals(BodyModel.digest(content))) {
      throw new IllegalArgumentException("the weights were changed: their SHA-256 is another");
    }
    Map<TitleSign, Double> weights = new EnumMap<>(TitleSign.class);
    for (String line : content.subList(1, content.size())) {
      String[] parts = line.split(" ", 2);
      weights.put(TitleSign.valueOf(parts[0]), Double.parseDouble(parts[1]));
    }
    if (weights.size() != TitleSign.values().length) {
      throw new IllegalArgumentException("the weights lack a sign; fit them anew");
    }
    return new TitleWeights(weights);
  }

  /** Returns what signs say together. */
  double of(Collection<TitleSign> signs) {
    return signs.stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum();
  }
}
