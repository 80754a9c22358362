package dev.stemma.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Sorts unsigned longs in linear time: parted by the highest bits in which they differ, each part
 * by its other bits.
 */
final class RadixSort {

  private static final int FEW = 1 << 12;
  private static final int DIGIT = 11;
  private static final int PARTS = 1 << 8;

  private RadixSort() {}

  /**
   * Sorts the first {@code count} values by their bits from {@code lowest} on, in the calling
   * thread. It is stable as far as the bits below are in order: of values that are alike otherwise,
   * those that came in the order of the bits below stay in it, and others may come in any.
   *
   * @param spare as long as {@code values}; what is in it afterwards is of no meaning
   */
  static void sort(long[] values, int count, long[] spare, int lowest) {
    int top = top(values, count, lowest);
    int[] starts = part(values, count, spare, top);
    for (int part = 0; part < PARTS; part++) {
      sortPart(spare, values, starts[part], starts[part + 1], lowest, top);
    }
  }

  /** Does the same, with the parts sorted by workers, of which the calling thread must be none. */
  static void sort(long[] values, int count, long[] spare, int lowest, ExecutorService workers)
      throws IOException {
    int top = top(values, count, lowest);
    int[] starts = part(values, count, spare, top);
    List<Future<?>> sorting = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int start = starts[part];
      int end = starts[part + 1];
      sorting.add(workers.submit(() -> sortPart(spare, values, start, end, lowest, top)));
    }
    for (Future<?> part : sorting) {
      Workers.await(part);
    }
  }

  /** Returns the lowest of the bits that values are parted by. */
  private static int top(long[] values, int count, int lowest) {
    long differing = 0;
    for (int i = 1; i < count; i++) {
      differing |= values[i] ^ values[0];
    }
    return Math.max(lowest, Long.SIZE - Long.numberOfLeadingZeros(differing) - 8);
  }

  /** Puts values in the order of eight of their bits, and returns where each part begins. */
  private static int[] part(long[] values, int count, long[] spare, int top) {
    int[] starts = new int[PARTS + 1];
    for (int i = 0; i < count; i++) {
      starts[(int) (values[i] >>> top & 0xFF) + 1]++;
    }
    for (int i = 0; i < PARTS; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = starts.clone();
    for (int i = 0; i < count; i++) {
      spare[next[(int) (values[i] >>> top & 0xFF)]++] = values[i];
    }
    return starts;
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
