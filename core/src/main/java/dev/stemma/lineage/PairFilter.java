package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses the pairs of articles worth comparing. Few articles are compared all with all; of many,
 * those that share enough words that are rare among the inputs, and those of which one names the
 * other.
 */
final class PairFilter {

  /** Up to so many articles, all pairs are compared. */
  private static final int FEW = 40;

  /** Words that more than this share of the articles have are not rare. */
  private static final double RARE = 0.1;

  private static final int LEAST_RARE_WORDS = 6;

  private PairFilter() {}

  /** A pair by the articles' places in the list, the smaller first. */
  record Places(int one, int other) {}

  /** Returns the pairs to compare, in order. */
  static List<Places> choose(List<ReadArticle> articles, Citations citations) {
    List<Places> pairs = new ArrayList<>();
    boolean few = articles.size() <= FEW;
    Map<Places, Integer> shared = few ? Map.of() : sharedRareWords(articles);
    for (int one = 0; one < articles.size(); one++) {
      for (int other = one + 1; other < articles.size(); other++) {
        Places places = new Places(one, other);
        if (few
            || shared.getOrDefault(places, 0) >= LEAST_RARE_WORDS
            || citations.between(articles.get(one), articles.get(other))
            || citations.between(articles.get(other), articles.get(one))) {
          pairs.add(places);
        }
      }
    }
    return pairs;
  }

  private static Map<Places, Integer> sharedRareWords(List<ReadArticle> articles) {
    Map<String, List<Integer>> holders = new TreeMap<>();
    for (int place = 0; place < articles.size(); place++) {
      for (String word : words(articles.get(place))) {
        holders.computeIfAbsent(word, key -> new ArrayList<>()).add(place);
      }
    }
    double most = Math.max(2, RARE * articles.size());
    Map<Places, Integer> shared = new HashMap<>();
    for (List<Integer> places : holders.values()) {
      if (places.size() > most) {
        continue;
      }
      for (int i = 0; i < places.size(); i++) {
        for (int j = i + 1; j < places.size(); j++) {
          shared.merge(new Places(places.get(i), places.get(j)), 1, Integer::sum);
        }
      }
    }
    return shared;
  }

  private static Set<String> words(ReadArticle article) {
    Set<String> words = new HashSet<>();
    for (int token = 0; token < article.text().size(); token++) {
      if (article.text().weight(token) > 0) {
        words.add(article.tokens().form(token));
      }
    }
    return words;
  }
}
