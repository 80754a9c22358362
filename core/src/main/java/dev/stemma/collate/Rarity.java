package dev.stemma.collate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How rare words are in two texts together, after the inverse document frequency of Spärck Jones
 * (1972) with sentences for documents.
 *
 * <p>A word counts as standing in one sentence less than it does: a statement and its source both
 * hold it, and must not make it common thereby.
 */
final class Rarity {

  private static final double SMOOTHING = 2;

  private final Map<Integer, Integer> sentencesByWord = new HashMap<>();
  private int sentences;

  /** Counts the words of some sentences. */
  void add(Collection<List<Term>> added) {
    for (List<Term> sentence : added) {
      Set<Integer> words = new HashSet<>();
      sentence.forEach(term -> words.add(term.spelling().number()));
      words.forEach(word -> sentencesByWord.merge(word, 1, Integer::sum));
      sentences++;
    }
  }

  /** Returns a word's rarity, from near 0 (in every sentence) to 1 (in one only). */
  double of(Spelling word) {
    int standsIn = Math.max(1, sentencesByWord.getOrDefault(word.number(), 1) - 1);
    return Math.log((sentences + SMOOTHING) / (standsIn + SMOOTHING))
        / Math.log((sentences + SMOOTHING) / (1 + SMOOTHING));
  }
}
