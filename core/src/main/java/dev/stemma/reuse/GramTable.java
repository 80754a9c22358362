package dev.stemma.reuse;

import java.util.Arrays;

/** Where each run of a few symbols stands in a text. Used again and again, by one thread. */
final class GramTable {

  /** Length of a gram in symbols. */
  static final int GRAM = 6;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** Times the factor it is 1. */
  private static final long INVERSE = 0xF1DE83E19937733DL;

  private static final long OUTGOING = power(GRAM - 1);

  private int[] heads = new int[1 << 12];
  private int[] nexts = new int[1 << 12];
  private int shift = 52;

  /** Takes in a text in the place of the one before. */
  void index(char[] symbols, int size) {
    int bits = Math.max(8, 33 - Integer.numberOfLeadingZeros(Math.max(1, size)));
    if (heads.length < 1 << bits) {
      heads = new int[1 << bits];
    }
    Arrays.fill(heads, 0, 1 << bits, -1);
    if (nexts.length < size) {
      nexts = new int[size + size / 2];
    }
    shift = 64 - bits;
    // From the end, so that the first places come first.
    long hash = size < GRAM ? 0 : hash(symbols, size - GRAM);
    for (int i = size - GRAM; i >= 0; i--) {
      if (i < size - GRAM) {
        hash = symbols[i] * OUTGOING + (hash - symbols[i + GRAM]) * INVERSE;
      }
      int slot = slot(hash);
      nexts[i] = heads[slot];
      heads[slot] = i;
    }
  }

  /** Returns the first place where a gram may stand, or -1. */
  int first(long hash) {
    return heads[slot(hash)];
  }

  /** Returns the place behind {@code place} where the same gram may stand, or -1. */
  int next(int place) {
    return nexts[place];
  }

  private int slot(long hash) {
    return (int) ((hash * 0xD6E8FEB86659FD93L) >>> shift);
  }

  /** Returns the hash of the gram at a place. */
  static long hash(char[] symbols, int at) {
    long hash = 0;
    for (int i = 0; i < GRAM; i++) {
      hash = hash * FACTOR + symbols[at + i];
    }
    return hash;
  }

  /** Returns the hash of the gram at {@code at + 1} from that at {@code at}. */
  static long roll(long hash, char[] symbols, int at) {
    return (hash - symbols[at] * OUTGOING) * FACTOR + symbols[at + GRAM];
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= FACTOR;
    }
    return power;
  }
}
