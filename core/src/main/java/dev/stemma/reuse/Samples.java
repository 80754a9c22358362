package dev.stemma.reuse;

import java.util.Arrays;

/**
 * Where the samples of a text begin: of its runs of {@link #LENGTH} symbols one in three, chosen by
 * themselves. So a run that two texts share is a sample of both or of none.
 */
final class Samples {

  /** Symbols in a sample. */
  static final int LENGTH = Long.BYTES;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final long CHOSEN = Long.MAX_VALUE / 3;

  /** A gap that a byte cannot tell goes on in the next one. */
  private static final int MOST = 0xFF;

  /** How far each begins behind the one before, the first behind the head of the text. */
  private final byte[] gaps;

  private final int count;

  private Samples(byte[] gaps, int count) {
    this.gaps = gaps;
    this.count = count;
  }

  static Samples of(byte[] symbols, int size) {
    int[] places = new int[Math.max(0, size - LENGTH + 1)];
    int count = 0;
    for (int i = 0; i + LENGTH <= size; i++) {
      places[count] = i;
      count += (FoldedText.eight(symbols, i) * FACTOR) >>> 1 < CHOSEN ? 1 : 0;
    }
    return packed(places, count);
  }

  private static Samples packed(int[] places, int count) {
    byte[] gaps = new byte[count + (count == 0 ? 0 : places[count - 1] / MOST)];
    int length = 0;
    int before = 0;
    for (int k = 0; k < count; k++) {
      int gap = places[k] - before;
      for (; gap >= MOST; gap -= MOST) {
        gaps[length++] = (byte) MOST;
      }
      gaps[length++] = (byte) gap;
      before = places[k];
    }
    return new Samples(Arrays.copyOf(gaps, length), count);
  }

  int count() {
    return count;
  }

  /** Writes where the samples begin, in symbols. */
  void places(int[] into) {
    int at = 0;
    int k = 0;
    for (byte gap : gaps) {
      at += gap & MOST;
      into[k] = at;
      k += (gap & MOST) == MOST ? 0 : 1;
    }
  }
}
