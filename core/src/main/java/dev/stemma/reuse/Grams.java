package dev.stemma.reuse;

import java.util.Arrays;

/** Hashes of all runs of a few symbols of a passage, to tell which of its words are where else. */
final class Grams {

  /** Symbols in a run that tells whether passages have words in common, about two words. */
  static final int SHORT = 8;

  /**
   * Symbols in a run that tells whether it is of a formula, about five words: what fewer say may
   * stand in any prose.
   */
  static final int LONG = 24;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Grams() {}

  /** Returns the hashes, one for each place, in order. */
  static long[] of(FoldedText text, int length) {
    byte[] symbols = text.symbols();
    long[] grams = new long[Math.max(0, text.size() - length + 1)];
    long leaving = 1;
    for (int i = 1; i < length; i++) {
      leaving *= FACTOR;
    }
    long hash = 0;
    for (int i = 0; i < text.size(); i++) {
      if (i >= length) {
        hash -= symbols[i - length] * leaving;
      }
      hash = hash * FACTOR + symbols[i];
      if (i >= length - 1) {
        grams[i - length + 1] = hash;
      }
    }
    return grams;
  }

  /** Returns the different ones, sorted. */
  static long[] distinct(FoldedText text, int length) {
    long[] grams = of(text, length);
    return Arrays.copyOf(grams, LongList.distinct(grams, grams.length));
  }
}
