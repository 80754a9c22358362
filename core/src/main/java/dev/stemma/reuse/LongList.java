package dev.stemma.reuse;

import java.util.Arrays;

/** A growing list of longs. */
final class LongList {

  private long[] values;
  private int size;

  LongList(int capacity) {
    values = new long[Math.max(16, capacity)];
  }

  int size() {
    return size;
  }

  long get(int index) {
    return values[index];
  }

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  void clear() {
    size = 0;
  }

  void sort() {
    Arrays.sort(values, 0, size);
  }

  /** Sorts and leaves each value once. */
  void distinct() {
    size = distinct(values, size);
  }

  /** Sorts the first values, puts each once in front, and returns how many that are. */
  static int distinct(long[] values, int size) {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || values[kept - 1] != values[i]) {
        values[kept++] = values[i];
      }
    }
    return kept;
  }

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
