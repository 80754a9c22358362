package dev.stemma.reuse;

import java.util.BitSet;

/** Which passages pairs connect with which: eight bytes a pair, four a passage. */
final class Neighbours {

  private final int[] starts;
  private final int[] others;

  /**
   * Takes in pairs.
   *
   * @param left those that are left out, by index
   */
  Neighbours(int pairs, BitSet left, PassageNodes nodes) {
    starts = new int[nodes.size() + 1];
    for (int pair = left.nextClearBit(0); pair < pairs; pair = left.nextClearBit(pair + 1)) {
      starts[nodes.ofA(pair)]++;
      starts[nodes.ofB(pair)]++;
    }
    int sum = 0;
    for (int node = 0; node < starts.length; node++) {
      sum += starts[node];
      starts[node] = sum;
    }
    others = new int[sum];
    for (int pair = left.nextClearBit(0); pair < pairs; pair = left.nextClearBit(pair + 1)) {
      int a = nodes.ofA(pair);
      int b = nodes.ofB(pair);
      others[--starts[a]] = b;
      others[--starts[b]] = a;
    }
  }

  /** Returns the number of a passage's neighbours. */
  int count(int node) {
    return starts[node + 1] - starts[node];
  }

  int get(int node, int index) {
    return others[starts[node] + index];
  }
}
