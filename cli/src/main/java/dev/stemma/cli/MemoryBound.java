package dev.stemma.cli;

import java.util.Locale;
import java.util.Optional;

/**
 * How much memory the whole process may take, Java's own included. Only the Java machine can hold
 * its heap down, and only from the start: the launcher works out the same heap from the same option
 * and passes it on.
 *
 * @param bytes all of the process
 */
record MemoryBound(long bytes) {

  /** Where nothing is said. The launcher knows it too. */
  static final MemoryBound DEFAULT = new MemoryBound(1L << 30);

  /** Java itself takes half of this, and what is left would be too little to work with. */
  static final MemoryBound LEAST = new MemoryBound(256L << 20);

  /** Classes, compiled code, threads and buffers beside the heap take no more than this. */
  private static final long BESIDE_THE_HEAP = 256L << 20;

  /** By so much the heap may be larger or smaller than it should: Java rounds. */
  private static final double TOLERANCE = 1.1;

  /**
   * Reads a size such as {@code 512m} or {@code 2g}.
   *
   * @throws IllegalArgumentException if it is none, or less than {@link #LEAST}
   */
  static MemoryBound of(String size) {
    String lower = size.toLowerCase(Locale.ROOT);
    int shift = lower.endsWith("g") ? 30 : lower.endsWith("m") ? 20 : 0;
    long number = Long.parseLong(shift > 0 ? lower.substring(0, lower.length() - 1) : lower);
    if (number > Long.MAX_VALUE >> shift || number << shift < LEAST.bytes) {
      throw new IllegalArgumentException(size);
    }
    return new MemoryBound(number << shift);
  }

  /** Returns a bound that lets twice as much, as far as that can be said. */
  MemoryBound twice() {
    return new MemoryBound(bytes > Long.MAX_VALUE / 2 ? Long.MAX_VALUE : 2 * bytes);
  }

  /** Returns the size as {@link #of} reads it, in whole megabytes. */
  String option() {
    return (bytes >> 20) + "m";
  }

  /** Returns how large Java's heap may be for all to stay within the bound. */
  long heap() {
    return bytes - Math.min(bytes / 4, BESIDE_THE_HEAP);
  }

  /** Returns how much of the heap there is may be used: no more than the bound lets. */
  long usable(long heapThereIs) {
    return Math.min(heap(), heapThereIs);
  }

  /** Says what does not fit where this Java machine was started with another heap. */
  Optional<String> mismatch(long heapThereIs) {
    String started = "Java was started with a heap of up to " + size(heapThereIs);
    String fitting = "-Xmx" + (heap() >> 20) + "m";
    if (heapThereIs > heap() * TOLERANCE) {
      return Optional.of(
          started
              + ", so it may take more than the "
              + size(bytes)
              + " of --memory; start it with "
              + fitting
              + " to hold it down");
    }
    if (heapThereIs * TOLERANCE < heap()) {
      return Optional.of(
          started
              + " and works within that; start it with "
              + fitting
              + " for the "
              + size(bytes)
              + " of --memory");
    }
    return Optional.empty();
  }

  /** Returns a size as people read it. */
  static String size(long bytes) {
    return bytes >= 1L << 30
        ? String.format(Locale.ROOT, "%.1f GB", bytes / (double) (1L << 30))
        : String.format(Locale.ROOT, "%d MB", Math.max(1, bytes >> 20));
  }
}
