package dev.stemma.reuse;

/** How many symbols of two texts are alike in a row, eight at a time. */
final class Alike {

  private Alike() {}

  /** Returns how many are alike from two places on, so many at most. */
  static int from(byte[] a, int i, byte[] b, int j, int most) {
    int length = 0;
    while (length < most) {
      long differ = FoldedText.eight(a, i + length) ^ FoldedText.eight(b, j + length);
      if (differ != 0) {
        return Math.min(most, length + (Long.numberOfTrailingZeros(differ) >>> 3));
      }
      length += Long.BYTES;
    }
    return most;
  }

  /** Returns how many are alike before two places, so many at most. */
  static int before(byte[] a, int i, byte[] b, int j, int most) {
    int length = 0;
    while (length + Long.BYTES <= most) {
      int at = length + Long.BYTES;
      long differ = FoldedText.eight(a, i - at) ^ FoldedText.eight(b, j - at);
      if (differ != 0) {
        return length + (Long.numberOfLeadingZeros(differ) >>> 3);
      }
      length = at;
    }
    while (length < most && a[i - length - 1] == b[j - length - 1]) {
      length++;
    }
    return length;
  }
}
