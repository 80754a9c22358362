package dev.stemma.reuse;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Sorts unsigned longs in linear time: parted by the highest bits in which they differ, each part
 * by its other bits.
 */
final class RadixSort {

  private static final int FEW = 1 << 12;
  private static final int DIGIT = 11;

  private RadixSort() {}

  /**
   * Sorts the first {@code count} values by their bits from {@code lowest} on; the bits below may
   * be in any order.
   *
   * @param spare as long as {@code values}; what is in it afterwards is of no meaning
   */
  static void sort(long[] values, int count, long[] spare, int lowest) {
    long differing = 0;
    for (int i = 1; i < count; i++) {
      differing |= values[i] ^ values[0];
    }
    int top = Math.max(lowest, Long.SIZE - Long.numberOfLeadingZeros(differing) - 8);
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
        .forEach(part -> sortPart(spare, values, starts[part], starts[part + 1], lowest, top));
  }

  /** Sorts a stretch by some of its bits; the result lies in {@code to}. */
  private static void sortPart(
      long[] from, long[] to, int start, int end, int lowest, int highest) {
    int count = end - start;
    if (count <= FEW) {
      System.arraycopy(from, start, to, start, count);
      Arrays.sort(to, start, end);
      return;
    }
    boolean inPlace = false;
    long[] source = from;
    long[] target = to;
    int[] places = new int[1 << DIGIT];
    for (int shift = lowest; shift < highest; shift += DIGIT) {
      Arrays.fill(places, 0);
      for (int i = start; i < end; i++) {
        places[(int) (source[i] >>> shift) & places.length - 1]++;
      }
      int sum = start;
      for (int i = 0; i < places.length; i++) {
        int here = places[i];
        places[i] = sum;
        sum += here;
      }
      for (int i = start; i < end; i++) {
        target[places[(int) (source[i] >>> shift) & places.length - 1]++] = source[i];
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
