package dev.stemma.extract;

import dev.stemma.time.DateFound;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Settles which number of {@code 03/04/2031} is the day: the reading that lies nearest to another
 * date of the same page; without one, the day comes first, as in most of the world.
 */
final class DayOrder {

  private DayOrder() {}

  static DateFound settle(DateFound date, Collection<LocalDate> others) {
    if (!date.ambiguous() || others.isEmpty()) {
      return date;
    }
    return distance(date.swapped(), others) < distance(date, others) ? date.swapped() : date;
  }

  private static long distance(DateFound date, Collection<LocalDate> others) {
    return others.stream()
        .mapToLong(other -> Math.abs(date.nearest(other).toEpochDay() - other.toEpochDay()))
        .min()
        .orElse(Long.MAX_VALUE);
  }
}
