package dev.stemma.extract;

import dev.stemma.article.Dateline;
import dev.stemma.time.DateFound;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A dateline as a paragraph opens with it, its year perhaps still missing.
 *
 * @param dayOfMonth 1 to 31, where the dateline names a day without its month
 * @param end offset in the paragraph behind the dateline, where the report itself begins
 * @param reporters people whom the dateline names
 */
record DatelineRead(
    Optional<String> place,
    Optional<DateFound> date,
    OptionalInt dayOfMonth,
    Optional<String> agency,
    int end,
    List<String> reporters) {

  DatelineRead(
      Optional<String> place,
      Optional<DateFound> date,
      Optional<String> agency,
      int end,
      List<String> reporters) {
    this(place, date, OptionalInt.empty(), agency, end, reporters);
  }

  /**
   * Returns the dateline with its year, or its month and year, completed from a date nearby;
   * without one it has no date.
   */
  Dateline complete(Optional<LocalDate> near) {
    Optional<LocalDate> completed =
        date.flatMap(found -> found.date().or(() -> near.map(found::nearest)))
            .or(() -> near.flatMap(this::nearestDay));
    return new Dateline(place, completed, agency);
  }

  /** Returns the day where neither the dateline nor a date nearby tells its year. */
  Optional<MonthDay> dayWithoutYear(Optional<LocalDate> near) {
    return near.isPresent()
        ? Optional.empty()
        : date.filter(found -> found.year().isEmpty())
            .map(found -> MonthDay.of(found.month(), found.day()));
  }

  private Optional<LocalDate> nearestDay(LocalDate near) {
    return Stream.iterate(near.minusDays(31), day -> day.plusDays(1))
        .limit(63)
        .filter(day -> dayOfMonth.isPresent() && day.getDayOfMonth() == dayOfMonth.getAsInt())
        .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - near.toEpochDay())));
  }
}
