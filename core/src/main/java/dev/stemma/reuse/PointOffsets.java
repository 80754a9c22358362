package dev.stemma.reuse;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Offsets counted in code points, as Python counts them: written beside those in UTF-16 units where
 * they differ, behind or over characters beyond the basic plane.
 */
final class PointOffsets {

  /** The two articles of a pair; the next pair has the first of them again, mostly. */
  private static final int KEPT = 2;

  private final Texts texts;
  private final BitSet plain = new BitSet();
  private final Map<Integer, int[]> kept = new LinkedHashMap<>(8, 0.75f, true);

  /** Gives the text of an article, which is decoded anew each time. */
  interface Texts {
    String of(int article) throws IOException;
  }

  PointOffsets(Texts texts) {
    this.texts = texts;
  }

  /** Writes {@code pointStart} and {@code pointEnd} of a span, if they are others. */
  void write(int article, int start, int end, JsonGenerator json) throws IOException {
    if (plain.get(article)) {
      return;
    }
    int[] pairs = surrogatePairs(article);
    int pointEnd = end - countBefore(end, pairs);
    if (pointEnd != end) {
      json.writeNumberProperty("pointStart", start - countBefore(start, pairs));
      json.writeNumberProperty("pointEnd", pointEnd);
    }
  }

  /** Returns the offsets of the second units of all surrogate pairs. */
  private int[] surrogatePairs(int article) throws IOException {
    int[] pairs = kept.get(article);
    if (pairs == null) {
      pairs = surrogatePairs(texts.of(article));
      if (pairs.length == 0) {
        // Most articles have none, and are looked through once.
        plain.set(article);
        return pairs;
      }
      kept.put(article, pairs);
      if (kept.size() > KEPT) {
        var oldest = kept.keySet().iterator();
        oldest.next();
        oldest.remove();
      }
    }
    return pairs;
  }

  private static int[] surrogatePairs(String text) {
    IntList pairs = new IntList(16);
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        pairs.add(i);
      }
    }
    return pairs.toArray();
  }

  private static int countBefore(int offset, int[] pairs) {
    int found = Arrays.binarySearch(pairs, offset);
    return found < 0 ? -found - 1 : found;
  }
}
