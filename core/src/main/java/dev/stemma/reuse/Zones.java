package dev.stemma.reuse;

import java.util.Arrays;

/**
 * Where in two texts runs are looked for: a stretch of the right text and one of the left text for
 * each zone, in symbols, half-open. The zones are in the order of the right text and part it.
 */
final class Zones {

  private int[] leftFrom = new int[16];
  private int[] leftTo = new int[16];
  private int[] rightFrom = new int[16];
  private int[] rightTo = new int[16];
  private int count;

  /** Makes one zone of two whole texts. */
  void whole(int leftSize, int rightSize) {
    count = 0;
    add(0, leftSize, 0, rightSize);
  }

  /** Makes zones around runs, so many symbols wider than these. Zones that would touch are one. */
  void around(EqualRuns runs, int wider, int leftSize, int rightSize) {
    count = 0;
    for (int run = 0; run < runs.count(); run++) {
      int from = Math.max(0, runs.right(run) - wider);
      int to = Math.min(rightSize, runs.rightEnd(run) + wider);
      int fromLeft = Math.max(0, runs.left(run) - wider);
      int toLeft = Math.min(leftSize, runs.leftEnd(run) + wider);
      int last = count - 1;
      if (last >= 0 && from <= rightTo[last]) {
        rightFrom[last] = Math.min(rightFrom[last], from);
        rightTo[last] = Math.max(rightTo[last], to);
        leftFrom[last] = Math.min(leftFrom[last], fromLeft);
        leftTo[last] = Math.max(leftTo[last], toLeft);
      } else {
        add(fromLeft, toLeft, from, to);
      }
    }
  }

  /**
   * Makes zones of what long runs leave of others, and of so many symbols of these runs themselves.
   */
  void between(EqualRuns runs, Zones zones, int within) {
    count = 0;
    int run = 0;
    for (int zone = 0; zone < zones.count; zone++) {
      int at = zones.rightFrom[zone];
      int to = zones.rightTo[zone];
      for (; run < runs.count() && runs.right(run) < to; run++) {
        if (runs.isLong(run)) {
          addPart(zones, zone, at, runs.right(run) + within);
          at = Math.max(at, runs.rightEnd(run) - within);
        }
      }
      addPart(zones, zone, at, to);
    }
  }

  private void addPart(Zones zones, int zone, int from, int to) {
    if (from < to) {
      add(zones.leftFrom[zone], zones.leftTo[zone], from, to);
    }
  }

  private void add(int fromLeft, int toLeft, int fromRight, int toRight) {
    if (count == leftFrom.length) {
      leftFrom = Arrays.copyOf(leftFrom, count * 2);
      leftTo = Arrays.copyOf(leftTo, count * 2);
      rightFrom = Arrays.copyOf(rightFrom, count * 2);
      rightTo = Arrays.copyOf(rightTo, count * 2);
    }
    leftFrom[count] = fromLeft;
    leftTo[count] = toLeft;
    rightFrom[count] = fromRight;
    rightTo[count++] = toRight;
  }

  int count() {
    return count;
  }

  int leftFrom(int zone) {
    return leftFrom[zone];
  }

  int leftTo(int zone) {
    return leftTo[zone];
  }

  int rightFrom(int zone) {
    return rightFrom[zone];
  }

  int rightTo(int zone) {
    return rightTo[zone];
  }
}
