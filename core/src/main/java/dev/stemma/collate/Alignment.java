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

  /** A cell's best: to pair its words, to do so right behind a pair, else to pass over one. */
  private static final int PAIR_HERE = 1;

  private static final int PAIR_TOGETHER = 2;
  private static final int SKIP_REPORT = 4;

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
    int report = fromReport;
    int source = fromSource;
    for (Match link : Chains.best(this.report, matches)) {
      align(report, link.report(), source, link.source());
      for (int i = 0; i < link.length(); i++) {
        pair(link.report() + i, link.source() + i);
      }
      report = link.reportEnd();
      source = link.sourceEnd();
    }
    if (!matches.isEmpty()) {
      align(report, toReport, source, toSource);
    }
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

  /**
   * Fills the table from the ends, so that reading it forwards pairs the earliest of equals. Of the
   * values two rows are kept, of each cell what reading it has to know.
   */
  private void fill(int fromReport, int toReport, int fromSource, int toSource) {
    int rows = toReport - fromReport;
    int columns = toSource - fromSource;
    int[] words = Arrays.copyOfRange(source.words(), fromSource, toSource);
    byte[] steps = new byte[rows * columns];
    float[] best = new float[columns + 1];
    float[] paired = new float[columns + 1];
    Arrays.fill(paired, Float.NEGATIVE_INFINITY);
    for (int row = rows - 1; row >= 0; row--) {
      int word = report.word(fromReport + row);
      float value = PAIR + WEIGHT * (float) report.weight(fromReport + row);
      // What stands in the row below one column to the right.
      float bestBehind = best[columns];
      float pairedBehind = paired[columns];
      float right = 0;
      int cell = row * columns;
      for (int column = columns - 1; column >= 0; column--) {
        float below = best[column];
        float skip = Math.max(below, right);
        int step = below >= right ? SKIP_REPORT : 0;
        float pair = Float.NEGATIVE_INFINITY;
        if (word == words[column]) {
          pair = value + Math.max(bestBehind, pairedBehind + TOGETHER);
          float most = Math.max(skip, pair);
          step |= (pair >= most ? PAIR_HERE : 0) | (pair + TOGETHER >= most ? PAIR_TOGETHER : 0);
          skip = most;
        }
        bestBehind = below;
        pairedBehind = paired[column];
        best[column] = skip;
        paired[column] = pair;
        right = skip;
        steps[cell + column] = (byte) step;
      }
    }
    read(steps, rows, columns, fromReport, fromSource);
  }

  private void read(byte[] steps, int rows, int columns, int fromReport, int fromSource) {
    int row = 0;
    int column = 0;
    int pairing = PAIR_HERE;
    while (row < rows && column < columns) {
      int step = steps[row * columns + column];
      if ((step & pairing) != 0) {
        pair(fromReport + row, fromSource + column);
        row++;
        column++;
        pairing = PAIR_TOGETHER;
      } else {
        pairing = PAIR_HERE;
        if ((step & SKIP_REPORT) != 0) {
          row++;
        } else {
          column++;
        }
      }
    }
  }
}
