package dev.stemma.bench.train;

import dev.stemma.extract.MeasuredTitles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits the weights of titles' signs by a conditional logit (McFadden 1974): of the titles that a
 * page offers, the right ones are to be likeliest. By gradient ascent with a penalty on the squares
 * of the weights, so that rare signs stay near 0; always the same.
 */
final class TitleFit {

  private static final double PENALTY = 1;
  private static final int STEPS = 1_500;
  private static final double RATE = 2;

  private static final List<String> SIGNS = MeasuredTitles.signs();

  private TitleFit() {}

  /** Returns a weight for each sign. */
  static Map<String, Double> fit(List<TitlePage> pages) {
    List<TitlePage> telling = pages.stream().filter(page -> page.right().contains(true)).toList();
    Map<String, Double> weights = new HashMap<>();
    SIGNS.forEach(sign -> weights.put(sign, 0.0));
    for (int step = 0; step < STEPS; step++) {
      Map<String, Double> slope = new HashMap<>();
      weights.forEach((sign, weight) -> slope.put(sign, -PENALTY * weight));
      telling.forEach(page -> add(page, weights, slope));
      slope.forEach(
          (sign, value) -> weights.merge(sign, RATE * value / telling.size(), Double::sum));
    }
    return weights;
  }

  /** Adds how the likelihood of a page's right titles grows with each weight. */
  private static void add(TitlePage page, Map<String, Double> weights, Map<String, Double> slope) {
    int count = page.candidates().size();
    double[] shares = new double[count];
    double all = 0;
    double right = 0;
    for (int i = 0; i < count; i++) {
      shares[i] = Math.exp(score(page.candidates().get(i), weights));
      all += shares[i];
      right += page.right().get(i) ? shares[i] : 0;
    }
    for (int i = 0; i < count; i++) {
      double pull = (page.right().get(i) ? shares[i] / right : 0) - shares[i] / all;
      page.candidates().get(i).signs().forEach(sign -> slope.merge(sign, pull, Double::sum));
    }
  }

  /** Returns whether the likeliest title of a page is right. */
  static boolean isRight(TitlePage page, Map<String, Double> weights) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < page.candidates().size(); i++) {
      double score = score(page.candidates().get(i), weights);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best >= 0 && page.right().get(best);
  }

  private static double score(MeasuredTitles.Candidate candidate, Map<String, Double> weights) {
    return candidate.signs().stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum();
  }
}
