package dev.stemma.extract;

/**
 * How much of one input is looked at. Pages are hostile: what lies beyond a bound is refused, not
 * waited for.
 *
 * @param bytes largest input, compressed or not
 * @param inflatedBytes largest content of a compressed input
 * @param tags most markup tags in a page
 * @param depth a page whose elements are nested as deep is refused
 */
public record Bounds(long bytes, long inflatedBytes, int tags, int depth) {

  /** 100 MB, one million tags, 512 levels. */
  public static final Bounds STANDARD = new Bounds(100_000_000L, 100_000_000L, 1_000_000, 512);
}
