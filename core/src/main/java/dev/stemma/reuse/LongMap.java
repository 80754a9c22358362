package dev.stemma.reuse;

/** Finds an int by a long that is a hash already. Open addressing. */
final class LongMap {

  private long[] keys;
  private int[] values;
  private int size;

  LongMap(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
    keys = new long[capacity];
    values = new int[capacity];
  }

  /** Returns the value put first for a key, or -1 after putting this one. */
  int putIfAbsent(long key, int value) {
    if (size * 2L > keys.length) {
      grow();
    }
    int slot = slot(key);
    if (values[slot] != 0) {
      return values[slot] - 1;
    }
    keys[slot] = key;
    values[slot] = value + 1;
    size++;
    return -1;
  }

  /** Returns the keys in order. */
  long[] sortedKeys() {
    long[] sorted = new long[size];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        sorted[count++] = keys[i];
      }
    }
    java.util.Arrays.sort(sorted);
    return sorted;
  }

  /** Returns the value of a key, or -1. */
  int get(long key) {
    return values[slot(key)] - 1;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (values[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
