package dev.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Chooses the pairs of articles worth comparing. Few articles are compared all with all; of many,
 * those that share enough words that are rare among the inputs, those that share runs of words
 * however many others have them, and those of which one names the other; each with its nearest.
 */
final class PairFilter {

  /** Up to so many articles, all pairs are compared. */
  private static final int FEW = 40;

  /** Words that more than this share of the articles have are not rare... */
  private static final double RARE = 0.02;

  /** ...unless they are no more than this many. */
  private static final int FEW_HOLDERS = 5;

  private static final int LEAST_RARE_WORDS = 6;

  /** Words of a run. */
  private static final int RUN = 4;

  private static final double LEAST_RUN_WEIGHT = 2;

  private static final int LEAST_RUNS = 6;

  /** Of hundreds of copies of one text each is compared with so many at most. */
  private static final int MOST_PARTNERS = 40;

  private static final Comparator<Partner> NEAREST_FIRST =
      Comparator.comparing((Partner partner) -> !partner.cited())
          .thenComparingInt(partner -> -partner.shared())
          .thenComparingInt(Partner::place);

  private PairFilter() {}

  /** A pair by the articles' places in the list, the smaller first. */
  record Places(int one, int other) implements Comparable<Places> {
    @Override
    public int compareTo(Places that) {
      return one != that.one ? Integer.compare(one, that.one) : Integer.compare(other, that.other);
    }
  }

  /** An article that another may be kin to, with the number of features they share. */
  private record Partner(int place, boolean cited, int shared) {}

  /** Returns the pairs to compare, in order. */
  static List<Places> choose(List<ReadArticle> articles, Citations citations) {
    if (articles.size() <= FEW) {
      return all(articles.size());
    }
    Set<Places> pairs = new TreeSet<>();
    double most = Math.max(FEW_HOLDERS, RARE * articles.size());
    Holders<String> words = new Holders<>(articles, PairFilter::words);
    Holders<Long> runs = new Holders<>(articles, PairFilter::runs);
    for (int one = 0; one < articles.size(); one++) {
      int[] sharedWords = words.sharedWith(one, most);
      int[] sharedRuns = runs.sharedWith(one, articles.size());
      List<Partner> partners = new ArrayList<>();
      for (int other = 0; other < articles.size(); other++) {
        boolean cited =
            citations.between(articles.get(one), articles.get(other))
                || citations.between(articles.get(other), articles.get(one));
        boolean near =
            sharedWords[other] >= LEAST_RARE_WORDS || sharedRuns[other] >= LEAST_RUNS || cited;
        if (other != one && near) {
          partners.add(new Partner(other, cited, sharedWords[other] + sharedRuns[other]));
        }
      }
      partners.sort(NEAREST_FIRST);
      for (Partner partner : partners.subList(0, Math.min(MOST_PARTNERS, partners.size()))) {
        int other = partner.place();
        pairs.add(new Places(Math.min(one, other), Math.max(one, other)));
      }
    }
    return List.copyOf(pairs);
  }

  private static List<Places> all(int articles) {
    List<Places> pairs = new ArrayList<>();
    for (int one = 0; one < articles; one++) {
      for (int other = one + 1; other < articles; other++) {
        pairs.add(new Places(one, other));
      }
    }
    return pairs;
  }

  /** Which articles hold each of the features that articles may share. */
  private static final class Holders<F> {
    private final List<Set<F>> features = new ArrayList<>();
    private final Map<F, List<Integer>> holders = new HashMap<>();

    Holders(List<ReadArticle> articles, Function<ReadArticle, Set<F>> read) {
      for (int place = 0; place < articles.size(); place++) {
        features.add(read.apply(articles.get(place)));
        for (F feature : features.get(place)) {
          holders.computeIfAbsent(feature, key -> new ArrayList<>()).add(place);
        }
      }
    }

    /** Counts what an article shares with each, of what at most so many hold. */
    int[] sharedWith(int one, double mostHolders) {
      int[] shared = new int[features.size()];
      for (F feature : features.get(one)) {
        List<Integer> places = holders.getOrDefault(feature, List.of());
        if (places.size() <= mostHolders) {
          places.forEach(place -> shared[place]++);
        }
      }
      return shared;
    }
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

  /** Returns the runs of words that say something, as hashes. */
  private static Set<Long> runs(ReadArticle article) {
    Set<Long> runs = new HashSet<>();
    for (int from = 0; from + RUN <= article.text().size(); from++) {
      if (article.text().weight(from, from + RUN) >= LEAST_RUN_WEIGHT) {
        long hash = 0;
        for (int token = from; token < from + RUN; token++) {
          hash = hash * 0x9E3779B97F4A7C15L + article.tokens().form(token).hashCode();
        }
        runs.add(hash);
      }
    }
    return runs;
  }
}
