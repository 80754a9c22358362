package dev.stemma.reuse;

import java.util.Arrays;

/**
 * Follows two texts outwards from a place where they agree for as long as they are more alike than
 * not. Dynamic programming in a band that gives up where the score falls too far below the best:
 * the X-drop of Zhang, Schwartz, Wagner and Miller (2000). For one thread.
 */
final class EdgeExtension {

  private static final int BAND = 24;
  private static final int WIDTH = 2 * BAND + 1;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final int match;
  private final int change;
  private final int drop;
  private int[] above = new int[WIDTH + 2];
  private int[] row = new int[WIDTH + 2];
  private int leftReached;
  private int rightReached;

  EdgeExtension(int match, int change, int drop) {
    this.match = match;
    this.change = change;
    this.drop = drop;
  }

  /** Returns how many symbols of the left text the last extension took in. */
  int leftReached() {
    return leftReached;
  }

  /** Returns how many symbols of the right text the last extension took in. */
  int rightReached() {
    return rightReached;
  }

  /**
   * Extends from a place.
   *
   * @param step 1 to go on from the symbols at the places, -1 to go back from those before them
   */
  void extend(byte[] a, int atA, int sizeA, byte[] b, int atB, int sizeB, int step, int most) {
    leftReached = 0;
    rightReached = 0;
    int roomA = Math.min(most, step > 0 ? sizeA - atA : atA);
    int roomB = Math.min(most, step > 0 ? sizeB - atB : atB);
    int firstA = step > 0 ? atA : atA - 1;
    int firstB = step > 0 ? atB : atB - 1;
    int best = 0;
    Arrays.fill(above, NEVER);
    // Cell c of row i stands for i symbols of the left text and i + c - 1 - BAND of the right one.
    int alive = Math.min(Math.min(BAND, roomB), drop / change);
    for (int j = 0; j <= alive; j++) {
      above[1 + BAND + j] = -change * j;
    }
    // The cells above that are not given up lie from the first to the last, in the right text.
    int first = 0;
    int last = alive;
    for (int i = 1; i <= roomA; i++) {
      Arrays.fill(row, NEVER);
      byte symbol = a[firstA + step * (i - 1)];
      int from = Math.max(first, i - BAND);
      int to = Math.min(roomB, i + BAND);
      first = Integer.MAX_VALUE;
      int end = last + 1;
      for (int j = from; j <= to; j++) {
        int cell = j - i + BAND + 1;
        int beside = row[cell - 1];
        if (j > end && beside == NEVER) {
          break;
        }
        int score = Math.max(above[cell + 1], beside) - change;
        if (j > 0) {
          int diagonal = above[cell];
          score =
              Math.max(
                  score,
                  symbol == b[firstB + step * (j - 1)] ? diagonal + match : diagonal - change);
        }
        if (score < best - drop) {
          continue;
        }
        row[cell] = score;
        first = Math.min(first, j);
        last = j;
        if (score > best) {
          best = score;
          leftReached = i;
          rightReached = j;
        }
      }
      if (first == Integer.MAX_VALUE) {
        return;
      }
      int[] swap = above;
      above = row;
      row = swap;
    }
  }
}
