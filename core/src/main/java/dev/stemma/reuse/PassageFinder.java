package dev.stemma.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the passages that two texts share by looking at both whole. For one thread. */
final class PassageFinder {

  /**
   * Least evidence for a passage: symbols in equal runs, less for repetitions, times the square of
   * the share of equal symbols. Sixty equal letters in a row, or twice as many with every third
   * letter changed.
   */
  static final double LEAST_EVIDENCE = 60;

  private static final double LEAST_SCORE = 0.3;
  private static final int FARTHEST_EXTENSION = 400;
  private static final int MOST_GRAMS = 600;

  private final SharedRuns sharedRuns = new SharedRuns();
  private final EdgeExtension extension = new EdgeExtension(1, 2, 20);
  private final GapDistance distances = new GapDistance();
  private EqualRuns runs = new EqualRuns();
  private double leastEvidence;
  private long[] scratch = new long[256];

  PassageFinder(double leastEvidence) {
    this.leastEvidence = leastEvidence;
  }

  /** Asks for so much evidence from now on. */
  void demand(double evidence) {
    leastEvidence = evidence;
  }

  /** Takes the left one of the pairs that follow. */
  void left(FoldedText left) {
    sharedRuns.left(left);
  }

  /**
   * Returns the passages of a pair, the left text of which was taken last, by place in the left.
   */
  List<SharedPassage> find(FoldedText left, FoldedText right) {
    runs = sharedRuns.find(left, right, leastEvidence < LEAST_EVIDENCE);
    if (runs.count() == 0) {
      return List.of();
    }
    List<SharedPassage> found = new ArrayList<>();
    for (int[] group : new RunGroups(runs, RunGroups.Limits.STANDARD).groups()) {
      int[] ordered = ordered(group);
      if (!addPassage(ordered, left, right, found) && repeats(ordered)) {
        addPassage(ordered(SingleRuns.of(ordered, runs)), left, right, found);
      }
    }
    found.sort(
        Comparator.comparingInt(SharedPassage::leftFrom)
            .thenComparingInt(SharedPassage::rightFrom));
    return found;
  }

  private boolean repeats(int[] group) {
    return group.length > 1
        && SingleRuns.repeat(group, runs, Math.min(covered(group, true), covered(group, false)));
  }

  /** Adds the passage that runs make if they prove one, and returns whether they do. */
  private boolean addPassage(
      int[] group, FoldedText left, FoldedText right, List<SharedPassage> found) {
    int coveredLeft = covered(group, true);
    int coveredRight = covered(group, false);
    int alike = alike(group, left, right);
    int equalLeft = coveredLeft + alike;
    int equalRight = coveredRight + alike;
    int equal = Math.min(equalLeft, equalRight);
    if (equal < leastEvidence) {
      return false;
    }
    int[] edges = edges(group, left, right);
    SharedPassage passage =
        new SharedPassage(
            edges[0],
            edges[1],
            edges[2],
            edges[3],
            Math.min(equalLeft, edges[1] - edges[0]),
            Math.min(equalRight, edges[3] - edges[2]));
    double score = passage.score();
    boolean proved =
        score >= LEAST_SCORE
            && equal * score * score >= leastEvidence
            && equal * varied(group, left) * score * score >= leastEvidence;
    if (proved) {
      found.add(passage);
    }
    return proved;
  }

  /** Returns how many symbols are alike in the short gaps between runs. */
  private int alike(int[] group, FoldedText left, FoldedText right) {
    int alike = 0;
    int leftFrom = runs.leftEnd(group[0]);
    int rightFrom = runs.rightEnd(group[0]);
    for (int run : group) {
      int leftGap = runs.left(run) - leftFrom;
      int rightGap = runs.right(run) - rightFrom;
      // A gap counts once: between runs that follow one another in both texts.
      if (leftGap > 0
          && rightGap > 0
          && leftGap <= GapDistance.LONGEST
          && rightGap <= GapDistance.LONGEST) {
        int distance =
            distances.between(
                left.symbols(),
                leftFrom,
                leftFrom + leftGap,
                right.symbols(),
                rightFrom,
                rightFrom + rightGap);
        alike += Math.max(leftGap, rightGap) - distance;
      }
      leftFrom = Math.max(leftFrom, runs.leftEnd(run));
      rightFrom = Math.max(rightFrom, runs.rightEnd(run));
    }
    return alike;
  }

  /** Returns where a passage begins and ends in the left text, then in the right one. */
  private int[] edges(int[] group, FoldedText left, FoldedText right) {
    int firstLeft = group[0];
    int lastLeft = group[0];
    int firstRight = group[0];
    int lastRight = group[0];
    for (int run : group) {
      lastLeft = runs.leftEnd(run) > runs.leftEnd(lastLeft) ? run : lastLeft;
      firstRight = runs.right(run) < runs.right(firstRight) ? run : firstRight;
      lastRight = runs.rightEnd(run) > runs.rightEnd(lastRight) ? run : lastRight;
    }
    back(firstLeft, left, right);
    int leftFrom = runs.left(firstLeft) - extension.leftReached();
    if (firstRight != firstLeft) {
      back(firstRight, left, right);
    }
    int rightFrom = runs.right(firstRight) - extension.rightReached();
    on(lastLeft, left, right);
    int leftTo = runs.leftEnd(lastLeft) + extension.leftReached();
    if (lastRight != lastLeft) {
      on(lastRight, left, right);
    }
    int rightTo = runs.rightEnd(lastRight) + extension.rightReached();
    return new int[] {leftFrom, leftTo, rightFrom, rightTo};
  }

  private void back(int run, FoldedText left, FoldedText right) {
    extension.extend(
        left.symbols(),
        runs.left(run),
        left.size(),
        right.symbols(),
        runs.right(run),
        right.size(),
        -1,
        FARTHEST_EXTENSION);
  }

  private void on(int run, FoldedText left, FoldedText right) {
    extension.extend(
        left.symbols(),
        runs.leftEnd(run),
        left.size(),
        right.symbols(),
        runs.rightEnd(run),
        right.size(),
        1,
        FARTHEST_EXTENSION);
  }

  /** Returns the runs in the order of the left text. */
  private int[] ordered(int[] group) {
    long[] keys = new long[group.length];
    for (int i = 0; i < group.length; i++) {
      keys[i] = (long) runs.left(group[i]) << 32 | group[i];
    }
    Arrays.sort(keys);
    int[] sorted = new int[group.length];
    for (int i = 0; i < group.length; i++) {
      sorted[i] = (int) keys[i];
    }
    return sorted;
  }

  /**
   * Returns the share of different grams among those of the runs: less than 1 where they repeat.
   */
  private double varied(int[] group, FoldedText left) {
    LongMap different = new LongMap(MOST_GRAMS);
    int count = 0;
    int found = 0;
    for (int run : group) {
      int grams = Math.min(MOST_GRAMS, runs.length(run) - SharedRuns.LEAST + 1);
      for (int i = 0; i < grams; i++) {
        long gram = left.gram(runs.left(run) + i, SharedRuns.LEAST);
        found += different.putIfAbsent(Seeds.mix(gram), 0) < 0 ? 1 : 0;
      }
      count += grams;
      if (count > MOST_GRAMS) {
        break;
      }
    }
    return (double) found / count;
  }

  /** Returns how many symbols of one text the runs cover. */
  private int covered(int[] group, boolean inLeft) {
    room(group.length);
    for (int i = 0; i < group.length; i++) {
      long from = inLeft ? runs.left(group[i]) : runs.right(group[i]);
      scratch[i] = from << 32 | runs.length(group[i]);
    }
    Arrays.sort(scratch, 0, group.length);
    int covered = 0;
    int reached = 0;
    for (int i = 0; i < group.length; i++) {
      int from = (int) (scratch[i] >>> 32);
      int to = from + (int) scratch[i];
      covered += Math.max(0, to - Math.max(from, reached));
      reached = Math.max(reached, to);
    }
    return covered;
  }

  private void room(int size) {
    if (scratch.length < size) {
      scratch = Arrays.copyOf(scratch, size * 2);
    }
  }
}
