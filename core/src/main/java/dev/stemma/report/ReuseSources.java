package dev.stemma.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which series was taken from, and how often by whom. */
final class ReuseSources {

  private static final int MOST_KEPT = 100_000;

  private final Map<String, Tally> tallies = new HashMap<>();
  private final Map<Way, Long> ways = new HashMap<>();
  private long directed;
  private long pairs;
  private boolean full;

  /**
   * What is known of a series.
   *
   * @param given passages that others took from it
   * @param taken passages that it took from others
   * @param undetermined passages it shares with others, where nobody can tell
   */
  record Tally(long given, long taken, long undetermined) {
    private Tally plus(long moreGiven, long moreTaken, long moreUndetermined) {
      return new Tally(given + moreGiven, taken + moreTaken, undetermined + moreUndetermined);
    }
  }

  /** From which series to which. */
  record Way(String from, String to) {}

  /** A line of a table. */
  record Line<T, V>(T of, V value) {}

  void add(ReusePair pair) {
    pairs++;
    boolean fromA = pair.source().filter(pair.a().location().article()::equals).isPresent();
    directed += pair.source().isPresent() ? 1 : 0;
    if (pair.a().series().isEmpty() || pair.b().series().isEmpty()) {
      return;
    }
    String a = pair.a().series().get();
    String b = pair.b().series().get();
    if (a.equals(b)) {
      return;
    }
    if (pair.source().isEmpty()) {
      count(a, 0, 0, 1);
      count(b, 0, 0, 1);
    } else {
      count(fromA ? a : b, 1, 0, 0);
      count(fromA ? b : a, 0, 1, 0);
      way(fromA ? new Way(a, b) : new Way(b, a));
    }
  }

  private void count(String series, long given, long taken, long undetermined) {
    Tally tally = tallies.get(series);
    if (tally == null && tallies.size() >= MOST_KEPT) {
      full = true;
      return;
    }
    Tally before = tally == null ? new Tally(0, 0, 0) : tally;
    tallies.put(series, before.plus(given, taken, undetermined));
  }

  private void way(Way way) {
    if (ways.containsKey(way) || ways.size() < MOST_KEPT) {
      ways.merge(way, 1L, Long::sum);
    } else {
      full = true;
    }
  }

  /** Returns the series that were taken from most. */
  List<Line<String, Tally>> sources(int most) {
    return tallies.entrySet().stream()
        .map(entry -> new Line<>(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.<Line<String, Tally>>comparingLong(line -> -line.value().given())
                .thenComparingLong(line -> -line.value().undetermined())
                .thenComparing(Line::of))
        .limit(most)
        .toList();
  }

  /** Returns the ways that most passages went. */
  List<Line<Way, Long>> ways(int most) {
    return ways.entrySet().stream()
        .map(entry -> new Line<>(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.<Line<Way, Long>>comparingLong(line -> -line.value())
                .thenComparing(line -> line.of().from())
                .thenComparing(line -> line.of().to()))
        .limit(most)
        .toList();
  }

  /** Returns how many series take part. */
  int series() {
    return tallies.size();
  }

  /** Returns whether there were more series or ways than are kept. */
  boolean isFull() {
    return full;
  }

  /** Returns the share of pairs for which it is told who took from whom. */
  double directed() {
    return pairs == 0 ? 0 : (double) directed / pairs;
  }
}
