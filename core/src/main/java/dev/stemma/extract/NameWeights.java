package dev.stemma.extract;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How single words speak for or against a body: the mean, over the sites that use a word, of how
 * much of what it marks is body there, from -1 (none) to 1 (all), drawn to 0 for words of few
 * sites.
 */
final class NameWeights {

  private static final int LONGEST = 400;

  private final Map<String, Float> weights;

  NameWeights(Map<String, Float> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** Returns the sum of the weights of the words in a class and id, within -1 and 1. */
  float of(String names) {
    float[] sum = {0};
    eachName(names, name -> sum[0] += weights.getOrDefault(name, 0f));
    return Math.clamp(sum[0], -1f, 1f);
  }

  /** Tells the words of a class or id: parted at marks, digits and inner capitals, lower case. */
  static void eachName(String names, Consumer<String> use) {
    int end = Math.min(names.length(), LONGEST);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(names.charAt(i));
      boolean capital =
          letter
              && i > start
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (!letter || capital) {
        if (i - start > 1) {
          use.accept(names.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = capital ? i : i + 1;
      }
    }
  }
}
