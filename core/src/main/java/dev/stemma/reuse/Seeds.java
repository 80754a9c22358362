package dev.stemma.reuse;

/**
 * Chooses the seeds of a text: runs of {@link #LENGTH} symbols, about one in five of them. They are
 * open syncmers (Edgar 2021): a run is chosen if, of the runs of {@link #PART} symbols in it, the
 * one with the least hash stands in the middle. So the choice depends on the seed alone, and two
 * texts that share a run share its seeds.
 */
final class Seeds {

  static final int LENGTH = 12;
  static final int PART = 8;

  /** Two different seeds begin so many symbols apart, or more. */
  static final int LEAST_DISTANCE = 3;

  private static final int WINDOW = LENGTH - PART + 1;
  private static final int MIDDLE = WINDOW / 2;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Seeds() {}

  /** A seed's hash is packed with the number of a unit. */
  static final int HASH_BITS = 38;

  static final int UNIT_BITS = Long.SIZE - HASH_BITS;

  /** Writes the hashes of a text's seeds, with repetitions, and returns how many there are. */
  static int of(FoldedText text, LongList into) {
    byte[] symbols = text.symbols();
    int size = text.size();
    into.clear();
    if (size < LENGTH) {
      return 0;
    }
    long[] parts = new long[WINDOW];
    long out = 1;
    for (int i = 1; i < PART; i++) {
      out *= FACTOR;
    }
    long hash = 0;
    for (int i = 0; i < PART - 1; i++) {
      hash = hash * FACTOR + symbols[i];
    }
    int slot = 0;
    for (int end = PART - 1; end < size; end++) {
      if (end >= PART) {
        hash -= symbols[end - PART] * out;
      }
      hash = hash * FACTOR + symbols[end];
      parts[slot] = mix(hash);
      slot = slot == WINDOW - 1 ? 0 : slot + 1;
      if (end < LENGTH - 1) {
        continue;
      }
      // The slot to be overwritten next is the oldest.
      int middle = slot + MIDDLE;
      long least = parts[middle >= WINDOW ? middle - WINDOW : middle];
      boolean chosen = true;
      for (int i = 0; i < WINDOW; i++) {
        chosen &= parts[i] >= least;
      }
      if (chosen) {
        int oldest = slot;
        int newest = slot == 0 ? WINDOW - 1 : slot - 1;
        into.add(mix(parts[oldest] * 31 + parts[newest]) >>> (Long.SIZE - HASH_BITS));
      }
    }
    return into.size();
  }

  static long mix(long value) {
    long mixed = (value ^ value >>> 32) * 0xD6E8FEB86659FD93L;
    mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
    return mixed ^ mixed >>> 32;
  }
}
