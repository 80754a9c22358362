package dev.stemma.bench.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How words in the names of elements speak for a body, by site: a word weighs the mean over its
 * sites of how much of what it names is body there. A page in training is measured with the weights
 * of all other sites, or the names of its own would tell its labels.
 */
final class NameTable {

  private static final double FEWEST_SITES = 3;
  private static final double PRIOR = 2;
  private static final double LITTLE = 0.1;

  /** Sum of the sites' balances, from -1 to 1 each, and how many sites these are. */
  private record Vote(double balance, double sites) {
    Vote plus(Vote other, int sign) {
      return new Vote(balance + sign * other.balance, sites + sign * other.sites);
    }
  }

  private static final Vote NONE = new Vote(0, 0);

  private final Map<String, Vote> all = new HashMap<>();
  private final Map<String, Map<String, Vote>> bySite = new TreeMap<>();

  NameTable(List<LabelledPage> pages) {
    Map<String, Map<String, double[]>> sums = new TreeMap<>();
    pages.forEach(page -> add(page, sums.computeIfAbsent(page.site(), site -> new TreeMap<>())));
    sums.forEach((site, words) -> {
      Map<String, Vote> votes = new HashMap<>();
      words.forEach((word, sum) -> votes.put(word, vote(sum)));
      bySite.put(site, votes);
      votes.forEach((word, vote) -> all.merge(word, vote, (a, b) -> a.plus(b, 1)));
    });
  }

  private static void add(LabelledPage page, Map<String, double[]> words) {
    for (int i = 0; i < page.labels().length; i++) {
      int label = page.labels()[i];
      if (label >= 0) {
        for (String word : page.page().names(i)) {
          words.computeIfAbsent(word, name -> new double[2])[label] += page.weights()[i];
        }
      }
    }
  }

  private static Vote vote(double[] sum) {
    double total = sum[0] + sum[1];
    double sure = total / (total + LITTLE);
    return new Vote(sure * (sum[1] - sum[0]) / total, sure);
  }

  /** Returns the weights by all sites but one; by all where that one is not among them. */
  Map<String, Float> without(String site) {
    Map<String, Vote> own = bySite.getOrDefault(site, Map.of());
    Map<String, Float> weights = new TreeMap<>();
    all.forEach((word, vote) -> {
      Vote rest = vote.plus(own.getOrDefault(word, NONE), -1);
      float weight = Math.round(100 * rest.balance / (rest.sites + PRIOR)) / 100f;
      if (rest.sites >= FEWEST_SITES && weight != 0) {
        weights.put(word, weight);
      }
    });
    return weights;
  }
}
