package dev.stemma.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Clusters in the order that they are written in: numbered from 1, the largest first. */
final class NumberedClusters {

  private final Clusters clusters;
  private final List<Cluster> inOrder = new ArrayList<>();
  private final int[] numbers;

  /** A cluster: its passages in order of time, and how they are spread. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Cluster(int[] passages, Spread spread) {

    static Cluster of(int[] passages, PassageNodes nodes, Witnesses witnesses) {
      return new Cluster(passages, Spread.of(passages, nodes, witnesses));
    }

    int earliest() {
      return passages[0];
    }

    int size() {
      return passages.length;
    }
  }

  NumberedClusters(Clusters clusters, PassageNodes nodes, Witnesses witnesses) {
    this.clusters = clusters;
    for (int[] passages : clusters.all()) {
      inOrder.add(Cluster.of(passages, nodes, witnesses));
    }
    inOrder.sort(
        Comparator.comparingInt((Cluster cluster) -> -cluster.size())
            .thenComparing((one, other) -> clusters.compare(one.earliest(), other.earliest())));
    numbers = new int[inOrder.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[clusters.of(inOrder.get(i).earliest())] = i + 1;
    }
  }

  List<Cluster> inOrder() {
    return inOrder;
  }

  /** Returns the number of the cluster that has both passages, or 0. */
  int of(int one, int other) {
    int cluster = clusters.of(one);
    return cluster >= 0 && cluster == clusters.of(other) ? numbers[cluster] : 0;
  }

  long passages() {
    return inOrder.stream().mapToLong(Cluster::size).sum();
  }
}
