package dev.stemma.reuse;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Leaves out of the units that have a common seed those that {@link Matching} would not pair with a
 * new one: when few articles are added to many, sorting all that have it would cost most.
 */
final class NearestUnits {

  /** With fewer old units for each new one it is not worth the trouble. */
  private static final int WORTH = 8;

  /** Old units that are kept at the beginning and at the end of each stretch between new ones. */
  private static final int KEPT = Math.max(Matching.NEIGHBOURS, Matching.EARLIEST);

  private final IntToLongFunction orderKey;
  private final int baseUnits;

  /**
   * Makes one.
   *
   * @param orderKey what units are ordered by
   * @param baseUnits units from this number on are new
   */
  NearestUnits(IntToLongFunction orderKey, int baseUnits) {
    this.orderKey = orderKey;
    this.baseUnits = baseUnits;
  }

  /**
   * Returns units of which the same pairs with a new one come about: all new ones, and the first
   * and the last old ones of each stretch between them. Where a new unit is among the first of all,
   * which pair with everyone, these are all units.
   */
  IntList of(IntList units) {
    IntList fresh = new IntList(64);
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i) >= baseUnits) {
        fresh.add(units.get(i));
      }
    }
    if (fresh.size() * WORTH > units.size()) {
      return units;
    }
    long[] borders = Arrays.stream(fresh.toArray()).mapToLong(orderKey).sorted().toArray();
    Ends[] stretches = new Ends[borders.length + 1];
    Arrays.setAll(stretches, i -> new Ends());
    for (int i = 0; i < units.size(); i++) {
      int unit = units.get(i);
      if (unit < baseUnits) {
        long key = orderKey.applyAsLong(unit);
        Ends stretch = stretches[before(key, borders)];
        stretch.first.add(unit, key);
        stretch.last.add(unit, -key);
        stretch.size++;
      }
    }
    if (stretches[0].size < Matching.EARLIEST) {
      return units;
    }
    IntList nearest = new IntList(64);
    for (Ends stretch : stretches) {
      stretch.addTo(nearest);
    }
    for (int i = 0; i < fresh.size(); i++) {
      nearest.add(fresh.get(i));
    }
    return nearest;
  }

  /** Returns how many borders are less than a key. */
  private static int before(long key, long[] borders) {
    int low = 0;
    int high = borders.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (borders[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first and the last units of a stretch. */
  private static final class Ends {
    private final Earliest first = new Earliest(KEPT);
    private final Earliest last = new Earliest(KEPT);
    private int size;

    void addTo(IntList units) {
      first.into(units);
      IntList others = new IntList(KEPT);
      last.into(others);
      // What is among the first already is not among the last as well.
      for (int i = Math.min(size - KEPT, KEPT) - 1; i >= 0; i--) {
        units.add(others.get(i));
      }
    }
  }
}
