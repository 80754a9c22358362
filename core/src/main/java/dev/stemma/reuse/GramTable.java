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

  /**
   * The numbers of grams have so many bits more than those of slots. A bit for each number says
   * whether it is there: eight for a slot tell most that is not, in a quarter of the memory.
   */
  private static final int FINER = 3;

  private static final int WORD_BITS = 6;

  private int[] heads = new int[1 << 12];
  private long[] present = new long[1 << (12 + FINER - WORD_BITS)];
  private int[] nexts = new int[1 << 12];
  private int shift = 52 - FINER;

  /** Takes in a text in the place of the one before. */
  void index(char[] symbols, int size) {
    int bits = Math.max(8, 33 - Integer.numberOfLeadingZeros(Math.max(1, size)));
    if (heads.length < 1 << bits) {
      heads = new int[1 << bits];
    }
    int words = 1 << (bits + FINER - WORD_BITS);
    if (present.length < words) {
      present = new long[words];
    }
    Arrays.fill(heads, 0, 1 << bits, -1);
    Arrays.fill(present, 0, words, 0);
    if (nexts.length < size) {
      nexts = new int[size + size / 2];
    }
    shift = 64 - bits - FINER;
    // From the end, so that the first places come first.
    long hash = size < GRAM ? 0 : hash(symbols, size - GRAM);
    for (int i = size - GRAM; i >= 0; i--) {
      if (i < size - GRAM) {
        hash = symbols[i] * OUTGOING + (hash - symbols[i + GRAM]) * INVERSE;
      }
      int number = number(hash);
      int slot = number >>> FINER;
      present[number >>> WORD_BITS] |= 1L << number;
      nexts[i] = heads[slot];
      heads[slot] = i;
    }
  }

  /** Returns the number of a gram, which it may share with others. */
  int number(long hash) {
    return (int) ((hash * 0xD6E8FEB86659FD93L) >>> shift);
  }

  /** Returns 1 if a gram of a number is there, else 0. */
  int has(int number) {
    return (int) (present[number >>> WORD_BITS] >>> number) & 1;
  }

  /** Returns the first place where a gram may stand that is there. */
  int first(int number) {
    return heads[number >>> FINER];
  }

  /** Returns the place behind {@code place} where the same gram may stand, or -1. */
  int next(int place) {
    return nexts[place];
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
