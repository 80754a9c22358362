package dev.stemma.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Parts the equal runs of two texts into those that belong to one passage each.
 *
 * <p>Runs are laid on the one text, then on the other, and parted wherever they leave a gap that is
 * too wide for what stands on its poorer side. Since only gaps count and not the order of the runs,
 * a passage whose sentences were put in another order stays one. A gap may be wide in one text if
 * the other has hardly any there, which is what leaving out and putting in look like. Each round
 * sorts the runs of a group, and a gap once found too wide stays so: O(n log n) a round.
 */
final class RunGroups {

  /** What a run weighs less than its length: short runs come about by chance. */
  static final int CHANCE = 4;

  private static final int MOST_ROUNDS = 64;

  private final EqualRuns runs;
  private final Limits limits;

  /** Widest gaps: {@code base + factor * mass}, at most {@code most}. */
  record Limits(
      double nearBase,
      double nearFactor,
      double nearMost,
      double farBase,
      double farFactor,
      double farMost) {

    static final Limits STANDARD = new Limits(15, 1.0, 80, 40, 2.5, 1500);

    boolean tooWide(int near, int far, int mass) {
      return near > Math.min(nearMost, nearBase + nearFactor * mass)
          || far > Math.min(farMost, farBase + farFactor * mass);
    }
  }

  RunGroups(EqualRuns runs, Limits limits) {
    this.runs = runs;
    this.limits = limits;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Open(int[] members, boolean byLeft, boolean settled, int round) {}

  /** Returns the groups, each as indices of runs. */
  List<int[]> groups() {
    int[] all = new int[runs.count()];
    Arrays.setAll(all, run -> run);
    List<int[]> groups = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(all, true, false, 0));
    while (!open.isEmpty()) {
      Open next = open.pop();
      if (next.members.length == 0) {
        continue;
      }
      List<int[]> parts = part(next.members, next.byLeft);
      if ((parts.size() == 1 && next.settled) || next.round >= MOST_ROUNDS) {
        groups.add(next.members);
        continue;
      }
      boolean settled = parts.size() == 1;
      for (int i = parts.size() - 1; i >= 0; i--) {
        open.push(new Open(parts.get(i), !next.byLeft, settled, next.round + 1));
      }
    }
    return groups;
  }

  private int from(int run, boolean byLeft) {
    return byLeft ? runs.left(run) : runs.right(run);
  }

  private int to(int run, boolean byLeft) {
    return from(run, byLeft) + runs.length(run);
  }

  private List<int[]> part(int[] members, boolean byLeft) {
    int n = members.length;
    if (n == 1) {
      return List.of(members);
    }
    int[] sorted = sorted(members, byLeft);
    int[] lowestBehind = new int[n];
    int[] highestBehind = new int[n];
    int[] massBehind = new int[n];
    int lowest = Integer.MAX_VALUE;
    int highest = -1;
    int mass = 0;
    for (int i = n - 1; i >= 0; i--) {
      lowest = Math.min(lowest, from(sorted[i], !byLeft));
      highest = Math.max(highest, to(sorted[i], !byLeft));
      mass += runs.length(sorted[i]) - CHANCE;
      lowestBehind[i] = lowest;
      highestBehind[i] = highest;
      massBehind[i] = mass;
    }
    List<int[]> parts = new ArrayList<>();
    int start = 0;
    int reached = to(sorted[0], byLeft);
    int lowestAhead = from(sorted[0], !byLeft);
    int highestAhead = to(sorted[0], !byLeft);
    for (int i = 1; i < n; i++) {
      int gap = from(sorted[i], byLeft) - reached;
      if (gap > 0) {
        int other =
            Math.max(0, Math.max(lowestBehind[i] - highestAhead, lowestAhead - highestBehind[i]));
        int poorer = Math.min(mass - massBehind[i], massBehind[i]);
        if (limits.tooWide(Math.min(gap, other), Math.max(gap, other), poorer)) {
          parts.add(Arrays.copyOfRange(sorted, start, i));
          start = i;
        }
      }
      reached = Math.max(reached, to(sorted[i], byLeft));
      lowestAhead = Math.min(lowestAhead, from(sorted[i], !byLeft));
      highestAhead = Math.max(highestAhead, to(sorted[i], !byLeft));
    }
    parts.add(start == 0 ? sorted : Arrays.copyOfRange(sorted, start, n));
    return parts;
  }

  private int[] sorted(int[] members, boolean byLeft) {
    long[] keys = new long[members.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) from(members[i], byLeft) << 32) | members[i];
    }
    Arrays.sort(keys);
    int[] sorted = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = (int) keys[i];
    }
    return sorted;
  }
}
