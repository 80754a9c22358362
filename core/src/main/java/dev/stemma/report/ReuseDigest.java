package dev.stemma.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the summary page says of a run, gathered line by line. Memory grows with the number of
 * clusters by twelve bytes each, and otherwise with what the page shows.
 *
 * <p>Shown are the largest clusters, and of every combination of size, time and sameness the first
 * few, so that whatever a reader filters for is there if there is any.
 */
final class ReuseDigest {

  /** The largest clusters, which are all shown. */
  static final int LARGEST = 100;

  /** As many of every combination of size, time and sameness. */
  static final int OF_EACH_KIND = 2;

  private static final int WITNESSES_OF_LARGEST = 8;
  private static final int WITNESSES = 4;
  private static final int FORMULAS = 20;

  private final ReuseCounts counts;
  private final ReuseSources sources = new ReuseSources();
  private final ReuseHistogram sizes = new ReuseHistogram(List.of(ReuseSize.values()));
  private final ReuseHistogram times = new ReuseHistogram(List.of(ReuseTime.values()));
  private final ReuseHistogram samenesses = new ReuseHistogram(List.of(ReuseSameness.values()));
  private final Map<Integer, ReuseCard> cards = new HashMap<>();
  private final List<ReuseFormula> formulas = new ArrayList<>();
  private double[] scores = {};
  private int[] scored = {};

  private ReuseDigest(ReuseCounts counts) {
    this.counts = counts;
  }

  /** Reads a run's files. */
  static ReuseDigest of(ReuseOutput output) throws IOException {
    ReuseDigest digest = new ReuseDigest(output.counts());
    int clusters = Math.toIntExact(output.counts().clusters());
    digest.scores = new double[clusters + 1];
    digest.scored = new int[clusters + 1];
    output.pairs(digest::score);
    Map<String, Integer> kinds = new HashMap<>();
    output.clusters(cluster -> digest.choose(cluster, kinds));
    output.passages(passage -> {
      ReuseCard card = digest.cards.get(passage.cluster());
      if (card != null) {
        card.offer(passage);
      }
    });
    output.pairs(pair -> {
      ReuseCard card = digest.cards.get(pair.cluster().orElse(0));
      if (card != null) {
        card.offer(pair);
      }
    });
    output.formulas(formula -> {
      if (digest.formulas.size() < FORMULAS) {
        digest.formulas.add(formula);
      }
    });
    return digest;
  }

  private void score(ReusePair pair) {
    sources.add(pair);
    OptionalInt cluster = pair.cluster();
    if (cluster.isPresent()) {
      int number = cluster.getAsInt();
      if (number >= scores.length) {
        scores = Arrays.copyOf(scores, number * 2);
        scored = Arrays.copyOf(scored, number * 2);
      }
      scores[number] += pair.score();
      scored[number]++;
    }
  }

  private void choose(ReuseCluster cluster, Map<String, Integer> kinds) {
    int number = cluster.number();
    double sameness =
        number < scored.length && scored[number] > 0 ? scores[number] / scored[number] : 1;
    boolean large = number <= LARGEST;
    ReuseCard card = new ReuseCard(cluster, sameness, large ? WITNESSES_OF_LARGEST : WITNESSES);
    sizes.add(card.size());
    times.add(card.time());
    samenesses.add(card.same());
    String kind = card.size().key() + card.time().key() + card.same().key();
    if (kinds.merge(kind, 1, Integer::sum) <= OF_EACH_KIND || large) {
      cards.put(number, card);
    }
  }

  ReuseCounts counts() {
    return counts;
  }

  ReuseSources sources() {
    return sources;
  }

  ReuseHistogram sizes() {
    return sizes;
  }

  ReuseHistogram times() {
    return times;
  }

  ReuseHistogram samenesses() {
    return samenesses;
  }

  /** Returns the clusters that are shown, the largest first. */
  List<ReuseCard> cards() {
    return cards.values().stream()
        .sorted(Comparator.comparingInt(card -> card.cluster().number()))
        .toList();
  }

  /** Returns the formulas that are shown, the most spread first. */
  List<ReuseFormula> formulas() {
    return formulas;
  }
}
