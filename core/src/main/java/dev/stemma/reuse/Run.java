package dev.stemma.reuse;

import java.io.IOException;

/** A file of sorted unsigned longs, read forwards between two places. For one thread. */
final class Run {

  private final SealedInput file;
  private long at;
  private final long end;
  private long value;
  private boolean over;

  /** Reads the values with index {@code [from, to)}. */
  Run(SealedInput file, long from, long to) throws IOException {
    this.file = file;
    at = from - 1;
    end = to;
    advance();
  }

  static Run whole(SealedInput file) throws IOException {
    return new Run(file, 0, file.length() / Long.BYTES);
  }

  boolean isOver() {
    return over;
  }

  long value() {
    return value;
  }

  void advance() throws IOException {
    if (++at < end) {
      value = file.getLong(at * Long.BYTES);
    } else {
      over = true;
    }
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
    while (low + step < end
        && Long.compareUnsigned(file.getLong((low + step) * Long.BYTES), least) < 0) {
      low += step;
      step *= 2;
    }
    at = firstNotLess(file, least, low + 1, Math.min(end, low + step)) - 1;
    advance();
  }

  /**
   * Returns the index of the first value in {@code [from, to)} that is not less; {@code to} if
   * none.
   */
  static long firstNotLess(SealedInput file, long least, long from, long to) throws IOException {
    long low = from;
    long high = to;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Long.compareUnsigned(file.getLong(middle * Long.BYTES), least) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
