package dev.stemma.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A cluster that the page shows, with as many of its passages as it shows. */
final class ReuseCard {

  private final ReuseCluster cluster;
  private final double sameness;
  private final int most;
  private final List<ReusePassage> witnesses = new ArrayList<>();
  private final Map<String, ReusePair> pairs = new HashMap<>();

  /**
   * A card without passages.
   *
   * @param sameness the mean score of its pairs
   * @param most how many passages it shows
   */
  ReuseCard(ReuseCluster cluster, double sameness, int most) {
    this.cluster = cluster;
    this.sameness = sameness;
    this.most = most;
  }

  ReuseCluster cluster() {
    return cluster;
  }

  double sameness() {
    return sameness;
  }

  ReuseSize size() {
    return ReuseSize.of(cluster.size());
  }

  ReuseTime time() {
    return ReuseTime.of(cluster.days());
  }

  ReuseSameness same() {
    return ReuseSameness.of(sameness);
  }

  /** Takes the next passage in order of date, if there is room. */
  void offer(ReusePassage passage) {
    if (witnesses.size() < most) {
      witnesses.add(passage);
    }
  }

  /** Takes a pair, if it has the earliest passage and another one that is shown. */
  void offer(ReusePair pair) {
    String earliest = cluster.earliest().location().article();
    String a = pair.a().location().article();
    String b = pair.b().location().article();
    if (a.equals(earliest) || b.equals(earliest)) {
      String other = a.equals(earliest) ? b : a;
      if (witnesses.stream().anyMatch(each -> each.place().location().article().equals(other))) {
        pairs.putIfAbsent(other, pair);
      }
    }
  }

  /** Returns the passages, earliest first. */
  List<ReusePassage> witnesses() {
    return witnesses;
  }

  /** Returns how an article's passage and the earliest were paired, where they were. */
  Optional<ReusePair> pair(String article) {
    return Optional.ofNullable(pairs.get(article));
  }
}
