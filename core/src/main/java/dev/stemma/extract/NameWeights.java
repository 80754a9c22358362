package dev.stemma.extract;

import dev.stemma.text.WordTable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the words in an element's class and id say of it. How they speak for or against a body was
 * learned: the mean, over the sites that use a word, of how much of what it marks is body there,
 * from -1 (none) to 1 (all), drawn to 0 for words of few sites. What kinds they are is listed in
 * {@link ClassWords}.
 */
final class NameWeights {

  private final WordTable words;

  /** The weight of the word in each place of the table. */
  private final float[] weights;

  /** The kinds of the word in each place of the table. */
  private final int[] kinds;

  /**
   * What all words of an element's names say.
   *
   * @param weight the sum of their weights, within -1 and 1
   * @param marks what they mark the element as: bits of {@link Mark}
   */
  record Named(float weight, int marks) {}

  NameWeights(Map<String, Float> weights) {
    Set<String> all = new HashSet<>(weights.keySet());
    all.addAll(ClassWords.all().keySet());
    words = new WordTable(all);
    this.weights = new float[words.size()];
    kinds = new int[words.size()];
    for (String word : all) {
      int place = words.find(word, 0, word.length());
      this.weights[place] = weights.getOrDefault(word, 0f);
      kinds[place] = ClassWords.all().getOrDefault(word, 0);
    }
  }

  /** Returns what a class and id say. */
  Named of(String names) {
    Sum sum = new Sum(names);
    NameParting.each(names, sum);
    return new Named(Math.clamp(sum.weight, -1f, 1f), Mark.ofKinds(sum.said));
  }

  private final class Sum implements NameParting.Words {
    private final String names;
    private float weight;
    private int said;

    private Sum(String names) {
      this.names = names;
    }

    @Override
    public void word(int from, int to) {
      int place = words.find(names, from, to);
      if (place >= 0) {
        weight += weights[place];
        said |= kinds[place];
      }
    }
  }

  /** Tells the words of a class or id in lower case. */
  static void eachName(String names, Consumer<String> use) {
    NameParting.each(
        names, (from, to) -> use.accept(names.substring(from, to).toLowerCase(Locale.ROOT)));
  }
}
