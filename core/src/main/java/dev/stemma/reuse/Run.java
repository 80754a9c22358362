package dev.stemma.reuse;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A file of sorted unsigned longs, read forwards between two places. For one thread. */
final class Run {

  private static final int LONGS_BITS = SealedFile.BLOCK_BITS - 3;

  private final SealedInput file;
  private final long end;
  private final ByteBuffer bytes = ByteBuffer.allocate(SealedFile.BLOCK);
  private final long[] longs = new long[1 << LONGS_BITS];
  private long block = -1;
  private long at;
  private long value;
  private boolean over;

  /** Reads the values with index {@code [from, to)}. */
  Run(SealedInput file, long from, long to) throws IOException {
    this.file = file;
    at = from - 1;
    end = to;
    advance();
  }

  boolean isOver() {
    return over;
  }

  long value() {
    return value;
  }

  void advance() throws IOException {
    if (++at < end) {
      value = get(at);
    } else {
      over = true;
    }
  }

  private long get(long index) throws IOException {
    if (index >>> LONGS_BITS != block) {
      block = -1;
      file.block(index >>> LONGS_BITS, bytes);
      bytes.asLongBuffer().get(longs, 0, bytes.limit() / Long.BYTES);
      block = index >>> LONGS_BITS;
    }
    return longs[(int) index & (1 << LONGS_BITS) - 1];
  }

  /**
   * Goes on to the first value that is not less than another, in time logarithmic in the distance.
   */
  void seek(long least) throws IOException {
    if (over || Long.compareUnsigned(value, least) >= 0) {
      return;
    }
    long step = 1;
    long low = at;
    while (low + step < end && Long.compareUnsigned(get(low + step), least) < 0) {
      low += step;
      step *= 2;
    }
    at = firstNotLess(least, low + 1, Math.min(end, low + step)) - 1;
    advance();
  }

  private long firstNotLess(long least, long from, long to) throws IOException {
    long low = from;
    long high = to;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Long.compareUnsigned(get(middle), least) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns the index of the first value of a file from {@code from} on that is not less; that
   * behind the last if there is none.
   */
  static long firstNotLess(SealedInput file, long least, long from) throws IOException {
    Run all = new Run(file, from, file.length() / Long.BYTES);
    return all.firstNotLess(least, from, all.end);
  }
}
