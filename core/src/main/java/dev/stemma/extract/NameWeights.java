package dev.stemma.extract;

import dev.stemma.text.WordTable;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How single words speak for or against a body: the mean, over the sites that use a word, of how
 * much of what it marks is body there, from -1 (none) to 1 (all), drawn to 0 for words of few
 * sites.
 */
final class NameWeights {

  private final WordTable words;

  /** The weight of the word in each place of the table. */
  private final float[] weights;

  NameWeights(Map<String, Float> weights) {
    words = new WordTable(weights.keySet());
    this.weights = new float[words.size()];
    weights.forEach(
        (word, weight) -> this.weights[words.find(word, 0, word.length())] = weight);
  }

  /** Returns the sum of the weights of the words in a class and id, within -1 and 1. */
  float of(String names) {
    float[] sum = {0};
    NameParting.each(
        names,
        (from, to) -> {
          int place = words.find(names, from, to);
          sum[0] += place < 0 ? 0 : weights[place];
        });
    return Math.clamp(sum[0], -1f, 1f);
  }

  /** Tells the words of a class or id in lower case. */
  static void eachName(String names, Consumer<String> use) {
    NameParting.each(
        names, (from, to) -> use.accept(names.substring(from, to).toLowerCase(Locale.ROOT)));
  }
}
