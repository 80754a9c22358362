package dev.stemma.collate;

/**
 * A run of equal words.
 *
 * @param report index of its first token in the report
 * @param source index of its first token in the source
 * @param length number of tokens, at least 1
 */
public record Match(int report, int source, int length) {

  /** Index behind its last token in the report. */
  public int reportEnd() {
    return report + length;
  }

  /** Index behind its last token in the source. */
  public int sourceEnd() {
    return source + length;
  }

  /** Returns the match without its first {@code tokens} tokens. */
  Match dropFirst(int tokens) {
    return new Match(report + tokens, source + tokens, length - tokens);
  }
}
