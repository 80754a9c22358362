package dev.stemma.collate;

import java.util.List;

/**
 * A stretch that a report shares with a source, exactly or nearly.
 *
 * @param links the runs of equal words in it, in order
 * @param weight how much the shared words say, as {@link IndexedText#weight(int, int)} measures
 */
public record Passage(List<Match> links, double weight) {

  public Passage {
    links = List.copyOf(links);
  }

  /** Index of the first token in the report. */
  public int reportFrom() {
    return links.getFirst().report();
  }

  /** Index behind the last token in the report. */
  public int reportTo() {
    return links.getLast().reportEnd();
  }

  /** Index of the first token in the source. */
  public int sourceFrom() {
    return links.getFirst().source();
  }

  /** Index behind the last token in the source. */
  public int sourceTo() {
    return links.getLast().sourceEnd();
  }

  /** Number of equal words. */
  public int matched() {
    return links.stream().mapToInt(Match::length).sum();
  }
}
