package dev.stemma.text;

/**
 * A half-open range of token indices.
 *
 * @param from index of the first token
 * @param to index behind the last token, at least {@code from}
 */
public record TokenRange(int from, int to) {

  public TokenRange {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not a range: " + from + " to " + to);
    }
  }

  /** Returns the number of tokens. */
  public int size() {
    return to - from;
  }
}
