package dev.stemma.reuse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads lines as bytes; of one that is too long only that it is. */
final class LineReader {

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private byte[] line = new byte[1 << 14];
  private int length;
  private boolean tooLong;

  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Goes to the next line and returns whether there is one. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      keep(stop - at);
      boolean whole = stop < end;
      at = whole ? stop + 1 : stop;
      if (whole) {
        return true;
      }
    }
    return any;
  }

  private void keep(int count) {
    if (tooLong || length + (long) count > longest) {
      tooLong = true;
      length = 0;
      return;
    }
    if (length + count > line.length) {
      line =
          Arrays.copyOf(line, (int) Math.min(longest, Math.max(length + count, line.length * 2L)));
    }
    System.arraycopy(buffer, at, line, length, count);
    length += count;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
