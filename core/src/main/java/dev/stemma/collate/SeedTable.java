package dev.stemma.collate;

import java.util.Arrays;

/**
 * Where every run of a few words stands in a text: a hash table with open addressing whose entries
 * head lists of places, in order.
 */
final class SeedTable {

  static final int NONE = -1;

  private final int[] words;
  private final int from;
  private final int seed;
  private final int[] firstPlaces;
  private final int[] next;
  private final int[] counts;

  SeedTable(int[] words, int from, int to, int seed) {
    this.words = words;
    this.from = from;
    this.seed = seed;
    int places = Math.max(0, to - from - seed + 1);
    firstPlaces = new int[Integer.highestOneBit(Math.max(8, places)) << 2];
    next = new int[places];
    counts = new int[places];
    Arrays.fill(firstPlaces, NONE);
    for (int place = from + places - 1; place >= from; place--) {
      int slot = slot(words, place);
      int old = firstPlaces[slot];
      next[place - from] = old;
      counts[place - from] = old == NONE ? 1 : counts[old - from] + 1;
      firstPlaces[slot] = place;
    }
  }

  /** Returns the first place of the seed that stands at {@code at} in a text, or {@link #NONE}. */
  int first(int[] text, int at) {
    return firstPlaces[slot(text, at)];
  }

  /** Returns the next place of the same seed, or {@link #NONE}. */
  int next(int place) {
    return next[place - from];
  }

  /** Returns how many places of the same seed there are from {@code place} on. */
  int places(int place) {
    return counts[place - from];
  }

  private int slot(int[] text, int at) {
    int mask = firstPlaces.length - 1;
    int slot = (int) (hash(text, at) >>> 32) & mask;
    while (firstPlaces[slot] != NONE && !equal(text, at, firstPlaces[slot])) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean equal(int[] text, int at, int place) {
    for (int i = 0; i < seed; i++) {
      if (text[at + i] != words[place + i]) {
        return false;
      }
    }
    return true;
  }

  private long hash(int[] text, int at) {
    long hash = 0;
    for (int i = 0; i < seed; i++) {
      hash = (hash + text[at + i] + 1) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
