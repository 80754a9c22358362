package dev.stemma.reuse;

import java.util.OptionalInt;

/**
 * How reuse is looked for.
 *
 * @param minLength least length of a passage in characters, on both sides
 * @param maxLag greatest number of days between two articles; pairs without both dates are kept
 * @param ignoreSameSeries whether pairs within a series are left out
 * @param memory bytes of the heap to work with: buffers take half of it, tables of what was read
 *     and found the rest
 * @param threads threads that work at a time; results do not depend on it
 */
public record ReuseOptions(
    int minLength, OptionalInt maxLag, boolean ignoreSameSeries, long memory, int threads) {

  /** Least memory that can be worked with. */
  public static final long LEAST_MEMORY = 32L << 20;

  /**
   * What the shortest passage has that there can be, in a script whose characters say most: in
   * Latin letters one has 60 at least.
   */
  public static final int LEAST_LENGTH = 20;

  public ReuseOptions {
    if (minLength < 1 || threads < 1 || memory < LEAST_MEMORY || maxLag.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "length %d, threads %d, memory %d, lag %s".formatted(minLength, threads, memory, maxLag));
    }
  }

  /** Returns the options that hold where nothing else is said. */
  public static ReuseOptions defaults() {
    long memory = Math.clamp(Runtime.getRuntime().maxMemory(), LEAST_MEMORY, 1L << 30);
    int threads = Runtime.getRuntime().availableProcessors();
    return new ReuseOptions(LEAST_LENGTH, OptionalInt.empty(), false, memory, threads);
  }

  /** Returns these options with another least length. */
  public ReuseOptions withMinLength(int length) {
    return new ReuseOptions(length, maxLag, ignoreSameSeries, memory, threads);
  }

  /** Returns these options with a bound on the lag. */
  public ReuseOptions withMaxLag(int days) {
    return new ReuseOptions(minLength, OptionalInt.of(days), ignoreSameSeries, memory, threads);
  }

  /** Returns these options, reuse within a series left out or not. */
  public ReuseOptions withIgnoreSameSeries(boolean ignore) {
    return new ReuseOptions(minLength, maxLag, ignore, memory, threads);
  }

  /** Returns these options with another bound on memory. */
  public ReuseOptions withMemory(long bytes) {
    return new ReuseOptions(minLength, maxLag, ignoreSameSeries, bytes, threads);
  }

  /** Returns these options with another number of threads. */
  public ReuseOptions withThreads(int number) {
    return new ReuseOptions(minLength, maxLag, ignoreSameSeries, memory, number);
  }
}
