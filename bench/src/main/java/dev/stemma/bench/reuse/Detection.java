package dev.stemma.bench.reuse;

import dev.stemma.article.Location;
import dev.stemma.article.Span;

/**
 * A passage of a report said to be from a source. What the offsets count is for the user to say; it
 * must be the same in cases and detections.
 */
record Detection(Location report, Location source) {

  /** Returns which two articles it is about. */
  String pair() {
    return report.article() + '\u0000' + source.article();
  }

  /** Returns whether another one, of the same two articles, shares characters on both sides. */
  boolean meets(Detection other) {
    return report.span().overlaps(other.report.span())
        && source.span().overlaps(other.source.span());
  }

  /** Returns how long both sides are together. */
  int length() {
    return report.span().length() + source.span().length();
  }

  /** Returns the spans of one side or the other. */
  Span side(boolean ofReport) {
    return ofReport ? report.span() : source.span();
  }
}
