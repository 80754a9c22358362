package dev.stemma.bench.reuse;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import java.util.Map;

/** Counts in Unicode code points, as the marked data do, what we count in UTF-16 units. */
record CodePoints(Map<String, String> texts) {

  /** Returns the same place, counted in code points. */
  Location of(Location location) {
    String text = texts.get(location.article());
    if (text == null) {
      throw new IllegalArgumentException("no text of " + location.article());
    }
    int start = text.codePointCount(0, location.span().start());
    int length = text.codePointCount(location.span().start(), location.span().end());
    return new Location(location.article(), new Span(start, start + length));
  }
}
