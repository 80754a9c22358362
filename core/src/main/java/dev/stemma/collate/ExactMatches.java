package dev.stemma.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds all maximal runs of equal words between two texts: runs that cannot be made longer at
 * either end. Time and memory grow with the sum of the lengths: seeds of a few words are looked up
 * in a table of the source, and a seed that the source holds too often is passed over.
 */
final class ExactMatches {

  /** A seed that stands more often than this in the source says nothing about a place. */
  private static final int MOST_PLACES = 24;

  private static final Comparator<Match> BY_PLACE =
      Comparator.comparingInt(Match::report).thenComparingInt(Match::source);

  private final int[] source;
  private final int from;
  private final int to;
  private final int seed;
  private final SeedTable table;

  /**
   * Prepares a source.
   *
   * @param source numbered words
   * @param from first token to look at
   * @param to token behind the last to look at
   * @param seed least length of a run, at least 1
   */
  ExactMatches(int[] source, int from, int to, int seed) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.seed = seed;
    table = new SeedTable(source, from, to, seed);
  }

  /**
   * Returns the maximal runs with tokens {@code [reportFrom, reportTo)} of a report, by place in
   * the report, then in the source.
   */
  List<Match> find(int[] report, int reportFrom, int reportTo) {
    List<Match> matches = new ArrayList<>();
    boolean previousWasCommon = false;
    for (int at = reportFrom; at + seed <= reportTo; at++) {
      int first = table.first(report, at);
      boolean common = first != SeedTable.NONE && table.places(first) > MOST_PLACES;
      if (!common) {
        for (int place = first; place != SeedTable.NONE; place = table.next(place)) {
          boolean reachesBack =
              at > reportFrom && place > from && report[at - 1] == source[place - 1];
          // A run that reaches back was found from its first seed, unless that was passed over.
          if (!reachesBack || previousWasCommon) {
            matches.add(extend(report, at, reportFrom, reportTo, place));
          }
        }
      }
      previousWasCommon = common;
    }
    return inOrder(matches) ? matches : matches.stream().distinct().sorted(BY_PLACE).toList();
  }

  /** Mostly they are: only behind a common seed a run may be found late, or twice. */
  private static boolean inOrder(List<Match> matches) {
    for (int i = 1; i < matches.size(); i++) {
      if (BY_PLACE.compare(matches.get(i - 1), matches.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private Match extend(int[] report, int at, int reportFrom, int reportTo, int place) {
    int back = 0;
    while (at - back > reportFrom
        && place - back > from
        && report[at - back - 1] == source[place - back - 1]) {
      back++;
    }
    int length = seed;
    while (at + length < reportTo
        && place + length < to
        && report[at + length] == source[place + length]) {
      length++;
    }
    return new Match(at - back, place - back, back + length);
  }
}
