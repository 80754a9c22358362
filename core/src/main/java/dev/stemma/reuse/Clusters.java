package dev.stemma.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Puts passages that say the same into clusters. Passages that verified pairs connect are
 * candidates for one; of these the passage with most pairs leads, and only those that share a good
 * part of its own words join it. The rest is clustered anew. So a chain of texts that each differ a
 * little from the one before does not grow into one false cluster.
 */
final class Clusters {

  private final int pairs;
  private final BitSet left;
  private final PassageNodes nodes;
  private final Witnesses witnesses;
  private final PassageLikeness likeness;
  private final Neighbours neighbours;
  private final int[] clusterOf;
  private final List<int[]> made = new ArrayList<>();
  private final List<int[]> clusters = new ArrayList<>();

  Clusters(int pairs, PassageNodes nodes, Witnesses witnesses, PassageLikeness likeness)
      throws IOException {
    this(pairs, new BitSet(), nodes, witnesses, likeness);
    boolean[] done = new boolean[nodes.size()];
    for (int node = 0; node < nodes.size(); node++) {
      if (!done[node]) {
        cluster(connected(node, done));
      }
    }
  }

  private Clusters(
      int pairs, BitSet left, PassageNodes nodes, Witnesses witnesses, PassageLikeness likeness) {
    this.pairs = pairs;
    this.left = left;
    this.nodes = nodes;
    this.witnesses = witnesses;
    this.likeness = likeness;
    neighbours = new Neighbours(pairs, left, nodes);
    clusterOf = new int[nodes.size()];
    Arrays.fill(clusterOf, -1);
  }

  /**
   * Returns the clusters as they are without some of the pairs. Only passages that pairs connect
   * with what is newly left out are clustered anew.
   *
   * @param toLeave all that is to be left out, what is left out already included
   */
  Clusters without(BitSet toLeave) throws IOException {
    BitSet newly = (BitSet) toLeave.clone();
    newly.andNot(left);
    if (newly.isEmpty()) {
      return this;
    }
    Clusters others = new Clusters(pairs, (BitSet) toLeave.clone(), nodes, witnesses, likeness);
    boolean[] touched = new boolean[nodes.size()];
    for (int pair = newly.nextSetBit(0); pair >= 0; pair = newly.nextSetBit(pair + 1)) {
      if (!touched[nodes.ofA(pair)]) {
        connected(nodes.ofA(pair), touched);
      }
    }
    boolean[] done = new boolean[nodes.size()];
    for (int node = 0; node < nodes.size(); node++) {
      if (done[node]) {
        continue;
      }
      if (touched[node]) {
        others.cluster(others.connected(node, done));
      } else if (clusterOf[node] >= 0 && others.clusterOf[node] < 0) {
        others.keep(clusters.get(clusterOf[node]));
      }
    }
    return others;
  }

  private int[] connected(int from, boolean[] done) {
    IntList found = new IntList(16);
    found.add(from);
    done[from] = true;
    for (int i = 0; i < found.size(); i++) {
      int node = found.get(i);
      for (int j = 0; j < neighbours.count(node); j++) {
        int next = neighbours.get(node, j);
        if (!done[next]) {
          done[next] = true;
          found.add(next);
        }
      }
    }
    return found.toArray();
  }

  /** Takes leader after leader out of connected passages. */
  private void cluster(int[] connected) throws IOException {
    if (connected.length == 2) {
      close(connected);
      return;
    }
    Integer[] order = new Integer[connected.length];
    Arrays.setAll(order, i -> connected[i]);
    Arrays.sort(order, this::compareLeaders);
    boolean[] taken = new boolean[order.length];
    int left = order.length;
    for (int i = 0; i < order.length && left > 1; i++) {
      if (taken[i]) {
        continue;
      }
      IntList members = new IntList(16);
      members.add(order[i]);
      taken[i] = true;
      likeness.lead(order[i]);
      for (int j = i + 1; j < order.length; j++) {
        if (!taken[j] && likeness.isLike(order[j])) {
          taken[j] = true;
          members.add(order[j]);
        }
      }
      left -= members.size();
      if (members.size() > 1) {
        close(members.toArray());
      }
    }
  }

  private int compareLeaders(int one, int other) {
    if (neighbours.count(one) != neighbours.count(other)) {
      return Integer.compare(neighbours.count(other), neighbours.count(one));
    }
    return compare(one, other);
  }

  /** Orders passages by day, id and place, the longer first; so that no two places are open. */
  int compare(int one, int other) {
    int order = witnesses.compare(nodes.article(one), nodes.article(other));
    if (order == 0) {
      order = Integer.compare(nodes.start(one), nodes.start(other));
    }
    return order != 0 ? order : Integer.compare(nodes.end(other), nodes.end(one));
  }

  private void close(int[] members) {
    Integer[] order = new Integer[members.length];
    Arrays.setAll(order, i -> members[i]);
    Arrays.sort(order, this::compare);
    int[] sorted = new int[members.length];
    Arrays.setAll(sorted, i -> order[i]);
    made.add(sorted);
    keep(sorted);
  }

  private void keep(int[] sorted) {
    for (int member : sorted) {
      clusterOf[member] = clusters.size();
    }
    clusters.add(sorted);
  }

  /** Returns the clusters, each as passages in order of time. */
  List<int[]> all() {
    return clusters;
  }

  /** Returns those of them that were not clusters before some pairs were left out. */
  List<int[]> made() {
    return made;
  }

  /** Returns the index of a passage's cluster, or -1. */
  int of(int node) {
    return clusterOf[node];
  }
}
