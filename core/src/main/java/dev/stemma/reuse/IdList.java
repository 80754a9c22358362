package dev.stemma.reuse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The ids of all articles, in as little memory as they take in a file. */
final class IdList {

  /** No array is longer. */
  private static final int MOST = Integer.MAX_VALUE - 8;

  private byte[] bytes = new byte[1 << 16];
  private final int[] ends;
  private int count;

  IdList(int articles) {
    ends = new int[articles];
  }

  void add(String id) throws ReuseException {
    byte[] added = id.getBytes(StandardCharsets.UTF_8);
    int from = count == 0 ? 0 : ends[count - 1];
    long to = (long) from + added.length;
    if (to > bytes.length) {
      bytes = Arrays.copyOf(bytes, capacity(to));
    }
    System.arraycopy(added, 0, bytes, from, added.length);
    ends[count++] = (int) to;
  }

  /** Returns how much room to make where so much is needed. */
  static int capacity(long needed) throws ReuseException {
    if (needed > MOST) {
      throw new ReuseException(
          "the ids of all articles take more than 2 GB together; give the articles shorter ids, or"
              + " compare fewer");
    }
    return (int) Math.min(MOST, needed + (needed >> 1) + 8);
  }

  String get(int article) {
    int from = article == 0 ? 0 : ends[article - 1];
    return new String(bytes, from, ends[article] - from, StandardCharsets.UTF_8);
  }
}
