package dev.stemma.extract;

import dev.stemma.article.Dateline;
import dev.stemma.time.DateFound;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * A dateline as a paragraph opens with it, its year perhaps still missing.
 *
 * @param end offset in the paragraph behind the dateline, where the report itself begins
 * @param reporters people whom the dateline names
 */
record DatelineRead(
    Optional<String> place,
    Optional<DateFound> date,
    Optional<String> agency,
    int end,
    List<String> reporters) {

  /**
   * Returns the dateline with its year completed from a date nearby; without one it has no date.
   */
  Dateline complete(Optional<LocalDate> near) {
    Optional<LocalDate> completed =
        date.flatMap(found -> found.date().or(() -> near.map(found::nearest)));
    return new Dateline(place, completed, agency);
  }

  /** Returns the day where neither the dateline nor a date nearby tells its year. */
  Optional<MonthDay> dayWithoutYear(Optional<LocalDate> near) {
    return near.isPresent()
        ? Optional.empty()
        : date.filter(found -> found.year().isEmpty())
            .map(found -> MonthDay.of(found.month(), found.day()));
  }
}
