package dev.stemma.bench;

import java.util.Arrays;

/**
 * How well a threshold on a score tells paraphrases, the threshold being learned on four fifths and
 * used on the fifth.
 *
 * @param accuracy share of pairs judged as people did
 * @param f1 harmonic mean of precision and recall of paraphrases
 */
record ParaphraseCheck(double accuracy, double f1) {

  private static final int FOLDS = 5;
  private static final int THRESHOLDS = 99;

  static ParaphraseCheck of(double[] scores, boolean[] labels) {
    int right = 0;
    int rightlyFound = 0;
    int found = 0;
    int positive = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      double threshold = learn(scores, labels, fold);
      for (int i = fold; i < scores.length; i += FOLDS) {
        boolean claimed = scores[i] >= threshold;
        right += claimed == labels[i] ? 1 : 0;
        rightlyFound += claimed && labels[i] ? 1 : 0;
        found += claimed ? 1 : 0;
        positive += labels[i] ? 1 : 0;
      }
    }
    return new ParaphraseCheck(
        (double) right / scores.length, 2.0 * rightlyFound / (found + positive));
  }

  private static double learn(double[] scores, boolean[] labels, int leftOut) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double best = 0;
    int mostRight = -1;
    for (int step = 1; step <= THRESHOLDS; step++) {
      double threshold = sorted[step * (sorted.length - 1) / (THRESHOLDS + 1)];
      int right = 0;
      for (int i = 0; i < scores.length; i++) {
        right += i % FOLDS != leftOut && (scores[i] >= threshold) == labels[i] ? 1 : 0;
      }
      if (right > mostRight) {
        mostRight = right;
        best = threshold;
      }
    }
    return best;
  }
}
