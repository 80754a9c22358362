package dev.stemma.reuse;

import java.util.Arrays;

/** Counts what became of the words of a passage. */
final class RunWords {

  private final boolean[] left;
  private final boolean[] right;
  private int substituted;
  private int onlyLeft;
  private int onlyRight;

  private RunWords(SharedPassage passage) {
    left = new boolean[passage.leftTo() - passage.leftFrom()];
    right = new boolean[passage.rightTo() - passage.rightFrom()];
  }

  /**
   * Counts words.
   *
   * @param group runs in the order of the left text
   */
  static WordCounts count(
      int[] group,
      EqualRuns runs,
      SharedPassage passage,
      FoldedText leftText,
      FoldedText rightText) {
    RunWords words = new RunWords(passage);
    int moved = 0;
    int reached = 0;
    for (int run : group) {
      int fromLeft = runs.left(run) - passage.leftFrom();
      int fromRight = runs.right(run) - passage.rightFrom();
      Arrays.fill(words.left, fromLeft, fromLeft + runs.length(run), true);
      Arrays.fill(words.right, fromRight, fromRight + runs.length(run), true);
      if (runs.right(run) < reached) {
        moved += starts(leftText, runs.left(run), runs.leftEnd(run));
      } else {
        reached = runs.rightEnd(run);
      }
    }
    int allLeft = starts(leftText, passage.leftFrom(), passage.leftTo());
    int allRight = starts(rightText, passage.rightFrom(), passage.rightTo());
    int equal =
        Math.min(
            whole(words.left, leftText, passage.leftFrom()),
            whole(words.right, rightText, passage.rightFrom()));
    moved = Math.min(moved, equal);
    words.gaps(allLeft - equal, allRight - equal, group, runs, leftText, rightText);
    return new WordCounts(equal - moved, moved, words.substituted, words.onlyLeft, words.onlyRight);
  }

  /** Words that stand between the same runs are taken to stand for each other. */
  private void gaps(
      int unequalLeft, int unequalRight, int[] group, EqualRuns runs, FoldedText a, FoldedText b) {
    int paired = 0;
    for (int i = 1; i < group.length; i++) {
      int leftFrom = runs.leftEnd(group[i - 1]);
      int rightFrom = runs.rightEnd(group[i - 1]);
      if (runs.left(group[i]) > leftFrom && runs.right(group[i]) > rightFrom) {
        paired +=
            Math.max(
                1,
                Math.min(
                    starts(a, leftFrom, runs.left(group[i])),
                    starts(b, rightFrom, runs.right(group[i]))));
      }
    }
    substituted = Math.min(paired, Math.min(unequalLeft, unequalRight));
    onlyLeft = unequalLeft - substituted;
    onlyRight = unequalRight - substituted;
  }

  private static int starts(FoldedText text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.isWordStart(i) ? 1 : 0;
    }
    return count;
  }

  /** Returns how many words are covered from their first symbol to their last. */
  private static int whole(boolean[] covered, FoldedText text, int offset) {
    int count = 0;
    boolean open = false;
    for (int i = 0; i <= covered.length; i++) {
      if (i == covered.length || text.isWordStart(offset + i)) {
        count += open ? 1 : 0;
        open = i < covered.length;
      }
      open &= i < covered.length && covered[i];
    }
    return count;
  }
}
