package dev.stemma.reuse;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the results say of the articles that they tell of: ids in order, series, days. */
final class Witnesses {

  private final Store store;
  private final IdList ids;
  private final int[] ranks;
  private final int[] series;

  Witnesses(Store store, Involved involved) throws IOException {
    this.store = store;
    int count = store.articles();
    String[] sorting = new String[count];
    ids = new IdList(count);
    series = new int[count];
    Map<String, Integer> numbers = new HashMap<>();
    for (int article = 0; article < count; article++) {
      if (!involved.has(article)) {
        ids.add("");
        series[article] = -1;
        continue;
      }
      Store.Names names = store.names(article);
      sorting[article] = names.id();
      ids.add(names.id());
      series[article] =
          names.series().map(name -> numbers.computeIfAbsent(name, n -> numbers.size())).orElse(-1);
    }
    Integer[] order = involved.articles().boxed().toArray(Integer[]::new);
    Arrays.sort(order, (one, other) -> sorting[one].compareTo(sorting[other]));
    ranks = new int[count];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
  }

  String id(int article) {
    return ids.get(article);
  }

  /** Returns an article's place among the ids in order. */
  int rank(int article) {
    return ranks[article];
  }

  boolean sameSeries(int one, int other) {
    return series[one] >= 0 && series[one] == series[other];
  }

  /** Returns the number of an article's series, or -1. */
  int seriesNumber(int article) {
    return series[article];
  }

  Optional<String> series(int article) throws IOException {
    return store.names(article).series();
  }

  Optional<String> title(int article) throws IOException {
    return store.names(article).title();
  }

  int day(int article) {
    return store.day(article);
  }

  boolean hasDay(int article) {
    return store.day(article) != Segment.NO_DAY;
  }

  OptionalInt lag(int one, int other) {
    return hasDay(one) && hasDay(other)
        ? OptionalInt.of(Math.abs(day(one) - day(other)))
        : OptionalInt.empty();
  }

  /** Orders by day, those without one last, then by id. */
  int compare(int one, int other) {
    int oneDay = hasDay(one) ? day(one) : Integer.MAX_VALUE;
    int otherDay = hasDay(other) ? day(other) : Integer.MAX_VALUE;
    return oneDay != otherDay
        ? Integer.compare(oneDay, otherDay)
        : Integer.compare(ranks[one], ranks[other]);
  }
}
