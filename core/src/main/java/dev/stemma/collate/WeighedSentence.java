package dev.stemma.collate;

import java.util.List;

/** A sentence whose words are weighed, ready for comparison. */
final class WeighedSentence {

  private final List<Term> terms;
  private final double[] weights;
  private final boolean[] rare;
  private final double weight;

  WeighedSentence(List<Term> terms, Rarity rarity) {
    this.terms = List.copyOf(terms);
    weights = new double[terms.size()];
    rare = new boolean[terms.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      Term term = terms.get(i);
      double rarityOfWord = rarity.of(term.spelling());
      rare[i] = !term.isFunction() && rarityOfWord == 1;
      weights[i] = term.base() * (term.isFunction() ? 1 : rarityOfWord);
      sum += weights[i];
    }
    weight = sum;
  }

  int size() {
    return weights.length;
  }

  Term term(int index) {
    return terms.get(index);
  }

  double weight(int index) {
    return weights[index];
  }

  /** Returns whether a word stands in no more sentences than a statement and its source. */
  boolean isRare(int index) {
    return rare[index];
  }

  /** Returns the weight of all words. */
  double weight() {
    return weight;
  }
}
