package dev.stemma.reuse;

import java.util.Arrays;

/**
 * Where runs of a few symbols stand in a text: all of them, or samples. Used again and again, by
 * one thread.
 */
final class GramTable {

  private static final long FACTOR = 0xD6E8FEB86659FD93L;

  /**
   * The numbers of grams have so many bits more than those of slots. A bit for each number says
   * whether it is there, and tells most that is not.
   */
  private static final int FINER = 4;

  private static final int WORD_BITS = 6;

  private final int length;

  /** The bits of eight symbols that do not belong to the gram they begin with. */
  private final int unused;

  private long[] present = new long[0];

  /** Where the places of a slot start; those of the next one start where they end. */
  private int[] starts = new int[0];

  /** The places of the grams of all slots, one slot after the other, rising in each. */
  private int[] places = new int[0];

  private int slots;
  private int shift;

  /**
   * Makes one.
   *
   * @param length of a gram in symbols, 8 at most
   */
  GramTable(int length) {
    this.length = length;
    unused = Long.SIZE - length * Byte.SIZE;
  }

  /** Returns the length of a gram in symbols. */
  int length() {
    return length;
  }

  /** Takes in all grams of a text in the place of what was there. */
  void index(FoldedText text) {
    byte[] symbols = text.symbols();
    int grams = Math.max(0, text.size() - length + 1);
    clear(grams);
    for (int i = 0; i < grams; i++) {
      count(FoldedText.eight(symbols, i));
    }
    sum();
    for (int i = grams - 1; i >= 0; i--) {
      put(FoldedText.eight(symbols, i), i);
    }
  }

  /**
   * Takes in some grams of a text in the place of what was there.
   *
   * @param at where they begin
   * @param grams how many there are
   */
  void index(FoldedText text, int[] at, int grams) {
    byte[] symbols = text.symbols();
    clear(grams);
    for (int i = 0; i < grams; i++) {
      count(FoldedText.eight(symbols, at[i]));
    }
    sum();
    for (int i = grams - 1; i >= 0; i--) {
      put(FoldedText.eight(symbols, at[i]), at[i]);
    }
  }

  private void clear(int grams) {
    int bits = Math.max(8, Integer.SIZE - Integer.numberOfLeadingZeros(grams));
    slots = 1 << bits;
    shift = Long.SIZE - bits - FINER;
    int words = slots << FINER >>> WORD_BITS;
    if (present.length < words) {
      present = new long[words];
      starts = new int[slots + 1];
    }
    if (places.length < grams) {
      places = new int[grams + grams / 2];
    }
    Arrays.fill(present, 0, words, 0);
    Arrays.fill(starts, 0, slots + 1, 0);
  }

  private void count(long eight) {
    int number = number(eight);
    present[number >>> WORD_BITS] |= 1L << number;
    starts[number >>> FINER]++;
  }

  /** Turns the numbers of the slots' grams to where their places end. */
  private void sum() {
    for (int slot = 1; slot <= slots; slot++) {
      starts[slot] += starts[slot - 1];
    }
  }

  /** Puts a place before those of its slot that are there; in the end each slot begins there. */
  private void put(long eight, int place) {
    places[--starts[number(eight) >>> FINER]] = place;
  }

  /**
   * Returns the number of a gram, which it may share with others.
   *
   * @param eight eight symbols that begin with the gram
   */
  int number(long eight) {
    return (int) ((gram(eight) * FACTOR) >>> shift);
  }

  /** Returns the gram that eight symbols begin with, in the upper bits. */
  long gram(long eight) {
    return eight << unused;
  }

  /** Returns 1 if a gram of a number is there, else 0. */
  int has(int number) {
    return (int) (present[number >>> WORD_BITS] >>> number) & 1;
  }

  /** Returns where in {@link #places()} those begin where a gram may stand. */
  int from(int number) {
    return starts[number >>> FINER];
  }

  /** Returns where in {@link #places()} those end where a gram may stand. */
  int to(int number) {
    return starts[(number >>> FINER) + 1];
  }

  /** Returns the places of all grams. Not to be changed. */
  int[] places() {
    return places;
  }
}
