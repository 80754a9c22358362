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
   * Returns whether two changes are one move over the words between: what the one takes out, the
   * other puts in. Function words may come and go with the move.
   */
  boolean isMove(Change first, Change second) {
    return sameContent(
        IntStream.concat(contentInReport(first), contentInReport(second)),
        IntStream.concat(contentInSource(first), contentInSource(second)));
  }

  /** Returns whether a change only puts the same words in another order. */
  boolean isMove(Change change) {
    return sameContent(contentInReport(change), contentInSource(change));
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

  private static boolean sameContent(IntStream inReport, IntStream inSource) {
    int[] words = inReport.sorted().toArray();
    return words.length > 0 && Arrays.equals(words, inSource.sorted().toArray());
  }

  private IntStream contentInReport(Change change) {
    return content(report, change.reportFrom(), change.reportTo());
  }

  private IntStream contentInSource(Change change) {
    return content(source, change.sourceFrom(), change.sourceTo());
  }

  private static IntStream content(IndexedText text, int from, int to) {
    return IntStream.range(from, to)
        .filter(index -> text.weight(index) > 0)
        .map(index -> text.word(index));
  }
}
