package dev.stemma.reuse;

import java.util.ArrayList;
import java.util.List;

/** What is compared with what: an article, or a section of one that is very long. */
final class Unit {

  /** Greatest length in UTF-16 units. */
  static final int LONGEST = 48_000;

  /** An article up to this length is one unit. */
  static final int WHOLE = 64_000;

  private static final int SEARCHED = 2_000;

  private Unit() {}

  /** Returns where the units of a text begin; the first begins at 0. */
  static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    starts.add(start);
    while (text.length() - start > WHOLE) {
      start = border(text, start + LONGEST);
      starts.add(start);
    }
    return starts;
  }

  /** Returns a place behind white space, at or a little before another. */
  private static int border(String text, int at) {
    for (int i = at; i > at - SEARCHED; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /** Returns a hash of a text, by its UTF-16 units. */
  static long hash(String text, int from, int to) {
    long hash = (long) to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + text.charAt(i);
      hash ^= hash >>> 29;
    }
    return Seeds.mix(hash);
  }
}
