package dev.stemma.reuse;

import java.util.Arrays;

/** Hashes of all runs of a few symbols of a passage, to tell which of its words are where else. */
final class Grams {

  /** Symbols in a run. */
  static final int LENGTH = 8;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** The factor to the power of one less than the length. */
  private static final long LEAVING = leaving();

  private Grams() {}

  private static long leaving() {
    long power = 1;
    for (int i = 1; i < LENGTH; i++) {
      power *= FACTOR;
    }
    return power;
  }

  /** Returns the hashes, one for each place, in order. */
  static long[] of(FoldedText text) {
    char[] symbols = text.symbols();
    long[] grams = new long[Math.max(0, text.size() - LENGTH + 1)];
    long hash = 0;
    for (int i = 0; i < text.size(); i++) {
      if (i >= LENGTH) {
        hash -= symbols[i - LENGTH] * LEAVING;
      }
      hash = hash * FACTOR + symbols[i];
      if (i >= LENGTH - 1) {
        grams[i - LENGTH + 1] = hash;
      }
    }
    return grams;
  }

  /** Returns the different ones, sorted. */
  static long[] distinct(FoldedText text) {
    long[] grams = of(text);
    Arrays.sort(grams);
    int kept = 0;
    for (long gram : grams) {
      if (kept == 0 || grams[kept - 1] != gram) {
        grams[kept++] = gram;
      }
    }
    return Arrays.copyOf(grams, kept);
  }
}
