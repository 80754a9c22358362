package dev.stemma.reuse;

import java.util.Arrays;

/**
 * Finds all runs of a few equal symbols in zones of two texts. For one thread.
 *
 * <p>What is found where cannot be foretold, and a wrong guess of the processor costs more than a
 * step: so the steps are done one after the other for many grams, without branches.
 */
final class GapRuns {

  /** A gram is looked for in so many places of a zone's left text. */
  private static final int MOST_PLACES = 12;

  /** So many grams of the right text are looked for at a time. */
  private static final int BLOCK = 256;

  private final GramTable table;
  private final int length;
  private final int[] open = new int[BLOCK];
  private final int[] numbers = new int[BLOCK];
  private final int[] leftPlaces = new int[BLOCK * MOST_PLACES];
  private final int[] rightPlaces = new int[BLOCK * MOST_PLACES];
  private boolean indexed;

  /**
   * Makes one.
   *
   * @param length least length of a run in symbols
   */
  GapRuns(int length) {
    this.length = length;
    table = new GramTable(length);
  }

  /** Takes the left one of the pairs that follow. */
  void left() {
    indexed = false;
  }

  /** Adds the runs of a zone of a left text, which was taken last, and a right one. */
  void find(FoldedText left, FoldedText right, Zones zones, int zone, EqualRuns runs) {
    if (!indexed) {
      table.index(left);
      indexed = true;
    }
    byte[] a = left.symbols();
    byte[] b = right.symbols();
    int leftFrom = zones.leftFrom(zone);
    int rightFrom = zones.rightFrom(zone);
    int grams = zones.rightTo(zone) - length + 1;
    for (int from = rightFrom; from < grams; from += BLOCK) {
      int there = open(b, from, Math.min(grams, from + BLOCK));
      int found = pairs(there, leftFrom, zones.leftTo(zone));
      int ends = ends(a, b, found, zones.rightTo(zone));
      for (int k = 0; k < ends; k++) {
        int i = leftPlaces[k];
        int j = rightPlaces[k];
        int before = Alike.before(a, i, b, j, Math.min(i - leftFrom, j - rightFrom));
        runs.add(i - before, j - before, before + length);
      }
    }
  }

  /** Notes where in the right text a gram stands that the left may have, and the gram's number. */
  private int open(byte[] b, int from, int to) {
    int there = 0;
    for (int j = from; j < to; j++) {
      int number = table.number(FoldedText.eight(b, j));
      open[there] = j;
      numbers[there] = number;
      there += table.has(number);
    }
    return there;
  }

  /** Notes the places of both texts where these grams may be the same. */
  private int pairs(int there, int leftFrom, int leftTo) {
    int[] places = table.places();
    int last = leftTo - length;
    int found = 0;
    for (int k = 0; k < there; k++) {
      int from = table.from(numbers[k]);
      int to = table.to(numbers[k]);
      if (to - from > MOST_PLACES) {
        int at = Arrays.binarySearch(places, from, to, leftFrom);
        from = at < 0 ? -at - 1 : at;
        to = Math.min(to, from + MOST_PLACES);
      }
      for (int at = from; at < to; at++) {
        int i = places[at];
        leftPlaces[found] = i;
        rightPlaces[found] = open[k];
        found += 1 + ((i - leftFrom | last - i) >> 31);
      }
    }
    return found;
  }

  /** Keeps of these places those where the grams are the same and a run ends with them. */
  private int ends(byte[] a, byte[] b, int found, int rightTo) {
    int last = rightTo - length;
    int ends = 0;
    for (int k = 0; k < found; k++) {
      int i = leftPlaces[k];
      int j = rightPlaces[k];
      leftPlaces[ends] = i;
      rightPlaces[ends] = j;
      // Of each, the sign tells: whether grams are unlike, whether the run ends.
      long differ = table.gram(FoldedText.eight(a, i) ^ FoldedText.eight(b, j));
      int unlike = (int) ((differ | -differ) >>> 32);
      int behind = a[i + length] ^ b[j + length];
      int ended = behind | -behind | (j ^ last) - 1;
      ends += (ended & ~unlike) >>> 31;
    }
    return ends;
  }
}
