package dev.stemma.collate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells words that were moved from words that were put in or left out. */
final class Transpositions {

  private final IndexedText report;
  private final IndexedText source;

  Transpositions(IndexedText report, IndexedText source) {
    this.report = report;
    this.source = source;
  }

  /**
   * Returns whether changes are one move: a single one that only puts the same words in another
   * order, or two of which the one puts in, beyond the words between, what the other takes out.
   * Function words may come and go with the move.
   */
  boolean isMove(Change... changes) {
    int inReport = 0;
    int inSource = 0;
    for (Change change : changes) {
      inReport += contentWords(report, change.reportFrom(), change.reportTo());
      inSource += contentWords(source, change.sourceFrom(), change.sourceTo());
    }
    if (inReport == 0 || inReport != inSource) {
      return false;
    }
    int[] ofReport = new int[inReport];
    int[] ofSource = new int[inSource];
    inReport = 0;
    inSource = 0;
    for (Change change : changes) {
      inReport = content(report, change.reportFrom(), change.reportTo(), ofReport, inReport);
      inSource = content(source, change.sourceFrom(), change.sourceTo(), ofSource, inSource);
    }
    Arrays.sort(ofReport);
    Arrays.sort(ofSource);
    return Arrays.equals(ofReport, ofSource);
  }

  private static int contentWords(IndexedText text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.weight(i) > 0 ? 1 : 0;
    }
    return count;
  }

  /** Adds the content words to some, and returns how many there are then. */
  private static int content(IndexedText text, int from, int to, int[] words, int count) {
    int size = count;
    for (int i = from; i < to; i++) {
      if (text.weight(i) > 0) {
        words[size++] = text.word(i);
      }
    }
    return size;
  }

  /** Joins a deletion and an insertion of the same words, wherever they stand, to one change. */
  List<Change> joinDistant(List<Change> changes) {
    Map<List<Integer>, Deque<Change>> deletions = new HashMap<>();
    for (Change change : changes) {
      if (change.isDeletion()) {
        List<Integer> words = words(source, change.sourceFrom(), change.sourceTo());
        deletions.computeIfAbsent(words, key -> new ArrayDeque<>()).add(change);
      }
    }
    if (deletions.isEmpty()) {
      return changes;
    }
    Set<Change> moved = new HashSet<>();
    List<Change> joined = new ArrayList<>();
    for (Change change : changes) {
      Deque<Change> from =
          change.isInsertion() && report.weight(change.reportFrom(), change.reportTo()) > 0
              ? deletions.getOrDefault(
                  words(report, change.reportFrom(), change.reportTo()), new ArrayDeque<>())
              : new ArrayDeque<>();
      if (from.isEmpty()) {
        joined.add(change);
      } else {
        Change deletion = from.removeFirst();
        moved.add(deletion);
        joined.add(
            new Change(
                change.reportFrom(),
                change.reportTo(),
                deletion.sourceFrom(),
                deletion.sourceTo()));
      }
    }
    joined.removeIf(moved::contains);
    return joined;
  }

  private static List<Integer> words(IndexedText text, int from, int to) {
    return IntStream.range(from, to).mapToObj(text::word).toList();
  }
}
