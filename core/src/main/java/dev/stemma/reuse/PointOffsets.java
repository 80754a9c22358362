package dev.stemma.reuse;

import java.io.IOException;
import java.util.BitSet;
import tools.jackson.core.JsonGenerator;

/**
 * Offsets counted in code points, as Python counts them: written beside those in UTF-16 units where
 * they differ, behind or over characters beyond the basic plane.
 */
final class PointOffsets {

  private final Store store;
  private final PassageLikeness texts;
  private final BitSet seen = new BitSet();
  private final BitSet differ = new BitSet();

  PointOffsets(Store store, PassageLikeness texts) {
    this.store = store;
    this.texts = texts;
  }

  /** Writes {@code pointStart} and {@code pointEnd} of a span, if they are others. */
  void write(int article, int start, int end, JsonGenerator json) throws IOException {
    if (!mayDiffer(article)) {
      return;
    }
    String text = texts.text(article, 0, end);
    int pointStart = text.codePointCount(0, start);
    int pointEnd = pointStart + text.codePointCount(start, end);
    if (pointEnd != end) {
      json.writeNumberProperty("pointStart", pointStart);
      json.writeNumberProperty("pointEnd", pointEnd);
    }
  }

  /** Most articles have no such character, and are looked through once. */
  private boolean mayDiffer(int article) throws IOException {
    if (!seen.get(article)) {
      seen.set(article);
      String text = texts.text(article, 0, store.articleLength(article));
      differ.set(article, text.codePointCount(0, text.length()) != text.length());
    }
    return differ.get(article);
  }
}
