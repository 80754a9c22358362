package dev.stemma.collate;

/**
 * A stretch of tokens without counterpart between two aligned places.
 *
 * @param reportFrom first token in the report
 * @param reportTo token behind the last in the report
 * @param sourceFrom first token in the source
 * @param sourceTo token behind the last in the source
 */
record Change(int reportFrom, int reportTo, int sourceFrom, int sourceTo) {

  boolean isInsertion() {
    return sourceFrom == sourceTo;
  }

  boolean isDeletion() {
    return reportFrom == reportTo;
  }

  int reportWords() {
    return reportTo - reportFrom;
  }

  int sourceWords() {
    return sourceTo - sourceFrom;
  }

  /** Returns whether several words stand for several others: no single word was exchanged. */
  boolean isRewording() {
    return !isInsertion()
        && !isDeletion()
        && Math.max(reportTo - reportFrom, sourceTo - sourceFrom) > 1;
  }

  Change union(Change later) {
    return new Change(reportFrom, later.reportTo, sourceFrom, later.sourceTo);
  }
}
