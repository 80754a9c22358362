package dev.stemma.reuse;

import java.util.Arrays;

/**
 * The edit distance of two short stretches of symbols, by the bit vectors of Myers (1999) in the
 * form of Hyyrö (2001). For one thread.
 */
final class GapDistance {

  /** The longest stretch of the left text that fits the bits of a word. */
  static final int LONGEST = 64;

  private static final int SLOTS = 256;

  private final char[] keys = new char[SLOTS];
  private final long[] places = new long[SLOTS];

  /** Returns how many symbols are put in, left out or changed between two stretches. */
  int between(char[] a, int fromA, int toA, char[] b, int fromB, int toB) {
    int length = toA - fromA;
    if (length == 0 || fromB == toB) {
      return length + toB - fromB;
    }
    if (length > LONGEST) {
      throw new IllegalArgumentException("a gap of " + length + " symbols");
    }
    Arrays.fill(places, 0);
    for (int i = fromA; i < toA; i++) {
      int slot = slot(a[i]);
      keys[slot] = a[i];
      places[slot] |= 1L << (i - fromA);
    }
    long last = 1L << (length - 1);
    long plus = -1L;
    long minus = 0;
    int distance = length;
    for (int j = fromB; j < toB; j++) {
      long equal = places[slot(b[j])];
      long diagonal = (((equal & plus) + plus) ^ plus) | equal | minus;
      long up = minus | ~(diagonal | plus);
      long down = plus & diagonal;
      if ((up & last) != 0) {
        distance++;
      } else if ((down & last) != 0) {
        distance--;
      }
      up = (up << 1) | 1;
      down <<= 1;
      plus = down | ~(diagonal | up);
      minus = up & diagonal;
    }
    return distance;
  }

  private int slot(char symbol) {
    int slot = (symbol * 31 + (symbol >>> 6)) & (SLOTS - 1);
    while (places[slot] != 0 && keys[slot] != symbol) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }
}
