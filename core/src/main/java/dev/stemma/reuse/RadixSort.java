package dev.stemma.reuse;

import java.util.stream.IntStream;

/**
 * Sorts unsigned longs in linear time: parted by their highest bits, each part by its other bytes.
 */
final class RadixSort {

  private static final int FEW = 1 << 12;

  private RadixSort() {}

  /**
   * Sorts the first {@code count} values.
   *
   * @param spare as long as {@code values}; what is in it afterwards is of no meaning
   * @param bits how many of the lowest bits may differ
   */
  static void sort(long[] values, int count, long[] spare, int bits) {
    int top = Math.max(0, bits - 8);
    int[] starts = new int[257];
    for (int i = 0; i < count; i++) {
      starts[(int) (values[i] >>> top & 0xFF) + 1]++;
    }
    for (int i = 0; i < 256; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = starts.clone();
    for (int i = 0; i < count; i++) {
      spare[next[(int) (values[i] >>> top & 0xFF)]++] = values[i];
    }
    IntStream.range(0, 256)
        .parallel()
        .forEach(part -> sortPart(spare, values, starts[part], starts[part + 1], top));
  }

  /** Sorts a stretch by its lowest bits; the result lies in {@code to}. */
  private static void sortPart(long[] from, long[] to, int start, int end, int bits) {
    int count = end - start;
    if (count <= FEW) {
      System.arraycopy(from, start, to, start, count);
      java.util.Arrays.sort(to, start, end);
      return;
    }
    boolean inPlace = false;
    long[] source = from;
    long[] target = to;
    int[] places = new int[1 << 11];
    for (int shift = 0; shift < bits; shift += 11) {
      java.util.Arrays.fill(places, 0);
      for (int i = start; i < end; i++) {
        places[(int) (source[i] >>> shift & 0x7FF)]++;
      }
      int sum = start;
      for (int i = 0; i < places.length; i++) {
        int here = places[i];
        places[i] = sum;
        sum += here;
      }
      for (int i = start; i < end; i++) {
        target[places[(int) (source[i] >>> shift & 0x7FF)]++] = source[i];
      }
      long[] swap = source;
      source = target;
      target = swap;
      inPlace = !inPlace;
    }
    if (!inPlace) {
      System.arraycopy(source, start, to, start, count);
    }
  }
}
