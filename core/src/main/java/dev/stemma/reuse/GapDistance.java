package dev.stemma.reuse;

/**
 * The edit distance of two short stretches of symbols, by the bit vectors of Myers (1999) in the
 * form of Hyyrö (2001). For one thread.
 */
final class GapDistance {

  /** The longest stretch of the left text that fits the bits of a word. */
  static final int LONGEST = 64;

  /** Where each symbol stands in the left stretch; empty between two calls. */
  private final long[] places = new long[1 << Byte.SIZE];

  /** Returns how many symbols are put in, left out or changed between two stretches. */
  int between(byte[] a, int fromA, int toA, byte[] b, int fromB, int toB) {
    int length = toA - fromA;
    if (length == 0 || fromB == toB) {
      return length + toB - fromB;
    }
    if (length > LONGEST) {
      throw new IllegalArgumentException("a gap of " + length + " symbols");
    }
    for (int i = fromA; i < toA; i++) {
      places[a[i] & 0xFF] |= 1L << (i - fromA);
    }
    long last = 1L << (length - 1);
    long plus = -1L;
    long minus = 0;
    int distance = length;
    for (int j = fromB; j < toB; j++) {
      long equal = places[b[j] & 0xFF];
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
    for (int i = fromA; i < toA; i++) {
      places[a[i] & 0xFF] = 0;
    }
    return distance;
  }
}
