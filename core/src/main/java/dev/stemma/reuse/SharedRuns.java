package dev.stemma.reuse;

/**
 * Finds the runs of equal symbols of two texts that are no strays. Most of two texts is not alike,
 * and most short runs come about by chance: where anything is alike longer runs tell, and only
 * around these all are looked for. For one thread.
 */
final class SharedRuns {

  /** Least length of a run in symbols. */
  static final int LEAST = 6;

  /** So many symbols around longer runs shorter ones are looked for. */
  private static final int WIDER = 200;

  private final AnchorRuns anchorRuns = new AnchorRuns();
  private final GapRuns gapRuns = new GapRuns(LEAST);
  private final Strays strays = new Strays();
  private final Zones zones = new Zones();
  private final Zones gaps = new Zones();
  private final EqualRuns anchors = new EqualRuns();
  private final EqualRuns runs = new EqualRuns();

  /** Takes the left one of the pairs that follow. */
  void left(FoldedText left) {
    anchorRuns.left(left);
    gapRuns.left();
  }

  /**
   * Returns the runs of a left text, which was taken last, and a right one; good until the next
   * call.
   *
   * @param everywhere whether short runs are looked for everywhere: what is shorter than a passage
   *     of an archive may have no longer one
   */
  EqualRuns find(FoldedText left, FoldedText right, boolean everywhere) {
    anchorRuns.find(left, right, anchors);
    strays.drop(anchors, left.size(), right.size());
    if (everywhere) {
      zones.whole(left.size(), right.size());
    } else {
      zones.around(anchors, WIDER, left.size(), right.size());
    }
    gaps.between(anchors, zones, LEAST - 1);
    runs.clear();
    int next = 0;
    for (int gap = 0; gap < gaps.count(); gap++) {
      next = addLong(next, gaps.rightFrom(gap));
      gapRuns.find(left, right, gaps, gap, runs);
    }
    addLong(next, right.size());
    strays.drop(runs, left.size(), right.size());
    return runs;
  }

  /** Adds the long ones of the next anchors that begin before a place of the right text. */
  private int addLong(int next, int before) {
    int anchor = next;
    for (; anchor < anchors.count() && anchors.right(anchor) < before; anchor++) {
      if (anchors.isLong(anchor)) {
        runs.add(anchors.left(anchor), anchors.right(anchor), anchors.length(anchor));
      }
    }
    return anchor;
  }
}
