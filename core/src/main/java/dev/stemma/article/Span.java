package dev.stemma.article;

/**
 * A half-open range of UTF-16 offsets in one article's canonical text, as in the text position
 * selector of the W3C Web Annotation model.
 *
 * @param start offset of the first UTF-16 unit, at least 0
 * @param end offset behind the last UTF-16 unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** Returns the number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Returns whether no unit is covered. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns whether the two spans share at least one UTF-16 unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Returns whether every unit of {@code other} lies in this span; an empty span may lie at either
   * edge.
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the unit at {@code offset} lies in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Returns the smallest span that contains both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Returns the words of this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
