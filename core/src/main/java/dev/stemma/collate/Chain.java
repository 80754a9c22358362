package dev.stemma.collate;

import java.util.List;

/**
 * Runs of equal words that follow one another in both texts.
 *
 * @param links the runs in order, at least one, not overlapping in either text
 * @param score how much the runs say, less what their distances cost
 */
record Chain(List<Match> links, double score) {

  Chain {
    links = List.copyOf(links);
  }

  int reportFrom() {
    return links.getFirst().report();
  }

  int reportTo() {
    return links.getLast().reportEnd();
  }

  int sourceFrom() {
    return links.getFirst().source();
  }

  int sourceTo() {
    return links.getLast().sourceEnd();
  }
}
