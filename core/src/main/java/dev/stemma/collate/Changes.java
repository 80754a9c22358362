package dev.stemma.collate;

import java.util.ArrayList;
import java.util.List;

/** Reads the stretches without counterpart off an alignment. */
final class Changes {

  private Changes() {}

  /** Returns the changes in order; {@code alignment} is indexed from {@code reportFrom}. */
  static List<Change> of(
      int reportFrom, int reportTo, int sourceFrom, int sourceTo, int[] alignment) {
    List<Change> changes = new ArrayList<>();
    int report = reportFrom;
    int source = sourceFrom;
    for (int at = reportFrom; at < reportTo; at++) {
      int counterpart = alignment[at - reportFrom];
      if (counterpart >= 0) {
        add(changes, report, at, source, counterpart);
        report = at + 1;
        source = counterpart + 1;
      }
    }
    add(changes, report, reportTo, source, sourceTo);
    return changes;
  }

  private static void add(
      List<Change> changes, int reportFrom, int reportTo, int sourceFrom, int sourceTo) {
    if (reportFrom < reportTo || sourceFrom < sourceTo) {
      changes.add(new Change(reportFrom, reportTo, sourceFrom, sourceTo));
    }
  }
}
