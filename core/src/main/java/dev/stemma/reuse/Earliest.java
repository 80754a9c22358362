package dev.stemma.reuse;

/** Keeps, of units that are shown one after the other, the few that come first by a key. */
final class Earliest {

  private final int[] units;
  private final long[] keys;
  private int size;

  /** Keeps so many. */
  Earliest(int most) {
    units = new int[most];
    keys = new long[most];
  }

  void add(int unit, long key) {
    if (size == units.length && key >= keys[size - 1]) {
      return;
    }
    int place = size < units.length ? size++ : size - 1;
    while (place > 0 && keys[place - 1] > key) {
      keys[place] = keys[place - 1];
      units[place] = units[place - 1];
      place--;
    }
    keys[place] = key;
    units[place] = unit;
  }

  /** Adds those that are kept to a list, in order. */
  void into(IntList list) {
    for (int i = 0; i < size; i++) {
      list.add(units[i]);
    }
  }
}
