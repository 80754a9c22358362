package dev.stemma.collate;

import java.util.Arrays;
import java.util.List;

/**
 * Pairs the equal words of two stretches of text, in order, so that as much as can be is paired and
 * pairs stand together. The dynamic programming of Needleman and Wunsch (1970) where the stretches
 * are short; longer ones are parted first at their equal ends or their best chain of common runs.
 */
final class Alignment {

  private static final int NONE = -1;

  /** Cells of one table: longer stretches are parted at equal runs first. */
  private static final int MOST_CELLS = 1 << 15;

  private static final int SEED_OF_LONG_TEXTS = 2;

  private static final float PAIR = 1f;
  private static final float WEIGHT = 2f;

  /** What a pair gains by standing right behind another. */
  private static final float TOGETHER = 0.75f;

  private final IndexedText report;
  private final IndexedText source;
  private final int reportFrom;
  private final int[] counterparts;

  private Alignment(IndexedText report, int reportFrom, int reportTo, IndexedText source) {
    this.report = report;
    this.source = source;
    this.reportFrom = reportFrom;
    counterparts = new int[reportTo - reportFrom];
    Arrays.fill(counterparts, NONE);
  }

  /**
   * Returns for each of the report's tokens {@code [reportFrom, reportTo)} the index of the equal
   * token in the source that it is paired with, or -1. The indices rise.
   */
  static int[] align(
      IndexedText report,
      int reportFrom,
      int reportTo,
      IndexedText source,
      int sourceFrom,
      int sourceTo) {
    Alignment alignment = new Alignment(report, reportFrom, reportTo, source);
    alignment.align(reportFrom, reportTo, sourceFrom, sourceTo);
    return alignment.counterparts;
  }

  private void align(int fromReport, int toReport, int fromSource, int toSource) {
    long cells = (long) (toReport - fromReport + 1) * (toSource - fromSource + 1);
    if (fromReport == toReport || fromSource == toSource) {
      return;
    }
    if (cells <= MOST_CELLS) {
      fill(fromReport, toReport, fromSource, toSource);
      return;
    }
    int ahead = equalAhead(fromReport, toReport, fromSource, toSource);
    int behind = equalBehind(fromReport + ahead, toReport, fromSource + ahead, toSource);
    if (ahead + behind > 0) {
      align(fromReport + ahead, toReport - behind, fromSource + ahead, toSource - behind);
      return;
    }
    ExactMatches runs = new ExactMatches(source.words(), fromSource, toSource, SEED_OF_LONG_TEXTS);
    List<Match> matches = runs.find(report.words(), fromReport, toReport);
    List<Chain> chains = Chains.of(report, matches);
    if (chains.isEmpty()) {
      return;
    }
    Chain best = chains.getFirst();
    int report = fromReport;
    int source = fromSource;
    for (Match link : best.links()) {
      align(report, link.report(), source, link.source());
      for (int i = 0; i < link.length(); i++) {
        pair(link.report() + i, link.source() + i);
      }
      report = link.reportEnd();
      source = link.sourceEnd();
    }
    align(report, toReport, source, toSource);
  }

  /** Pairs the equal words at the start, which may be too common to be looked up. */
  private int equalAhead(int fromReport, int toReport, int fromSource, int toSource) {
    int most = Math.min(toReport - fromReport, toSource - fromSource);
    int length = 0;
    while (length < most && report.word(fromReport + length) == source.word(fromSource + length)) {
      pair(fromReport + length, fromSource + length);
      length++;
    }
    return length;
  }

  private int equalBehind(int fromReport, int toReport, int fromSource, int toSource) {
    int most = Math.min(toReport - fromReport, toSource - fromSource);
    int length = 0;
    while (length < most
        && report.word(toReport - length - 1) == source.word(toSource - length - 1)) {
      length++;
      pair(toReport - length, toSource - length);
    }
    return length;
  }

  private void pair(int inReport, int inSource) {
    counterparts[inReport - reportFrom] = inSource;
  }

  /** Fills the table from the ends, so that reading it forwards pairs the earliest of equals. */
  private void fill(int fromReport, int toReport, int fromSource, int toSource) {
    int rows = toReport - fromReport;
    int columns = toSource - fromSource;
    float[][] best = new float[rows + 1][columns + 1];
    float[][] paired = new float[rows + 1][columns + 1];
    Arrays.fill(paired[rows], Float.NEGATIVE_INFINITY);
    for (int row = rows - 1; row >= 0; row--) {
      paired[row][columns] = Float.NEGATIVE_INFINITY;
      for (int column = columns - 1; column >= 0; column--) {
        float skip = Math.max(best[row + 1][column], best[row][column + 1]);
        float pair = Float.NEGATIVE_INFINITY;
        if (report.word(fromReport + row) == source.word(fromSource + column)) {
          float value = PAIR + WEIGHT * (float) report.weight(fromReport + row);
          pair =
              value + Math.max(best[row + 1][column + 1], paired[row + 1][column + 1] + TOGETHER);
        }
        paired[row][column] = pair;
        best[row][column] = Math.max(skip, pair);
      }
    }
    read(best, paired, fromReport, fromSource);
  }

  private void read(float[][] best, float[][] paired, int fromReport, int fromSource) {
    int row = 0;
    int column = 0;
    boolean together = false;
    while (row < best.length - 1 && column < best[0].length - 1) {
      float gain = together ? TOGETHER : 0;
      if (paired[row][column] + gain >= best[row][column]) {
        pair(fromReport + row, fromSource + column);
        row++;
        column++;
        together = true;
      } else if (best[row + 1][column] >= best[row][column + 1]) {
        row++;
        together = false;
      } else {
        column++;
        together = false;
      }
    }
  }
}
