package dev.stemma.reuse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The ids of all articles, in as little memory as they take in a file. */
final class IdList {

  private byte[] bytes = new byte[1 << 16];
  private final int[] ends;
  private int count;

  IdList(int articles) {
    ends = new int[articles];
  }

  void add(String id) {
    byte[] added = id.getBytes(StandardCharsets.UTF_8);
    int from = count == 0 ? 0 : ends[count - 1];
    int to = Math.addExact(from, added.length);
    if (to > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, to + (to >> 1) + 8L));
    }
    System.arraycopy(added, 0, bytes, from, added.length);
    ends[count++] = to;
  }

  String get(int article) {
    int from = article == 0 ? 0 : ends[article - 1];
    return new String(bytes, from, ends[article] - from, StandardCharsets.UTF_8);
  }
}
