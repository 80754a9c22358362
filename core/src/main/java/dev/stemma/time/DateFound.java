package dev.stemma.time;

import dev.stemma.article.Moment;
import dev.stemma.article.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A calendar date read in a text.
 *
 * @param span the words and digits that state it, time of day and zone included
 * @param year where stated
 * @param month 1 to 12
 * @param day 1 to 31, a day that the month has
 * @param time time of day, where stated
 * @param zone offset from UTC, where stated; never without a time
 * @param ambiguous whether day and month may as well stand the other way round, as in {@code
 *     03/04/2031}; the day is taken to come first
 */
public record DateFound(
    Span span,
    OptionalInt year,
    int month,
    int day,
    Optional<LocalTime> time,
    Optional<ZoneOffset> zone,
    boolean ambiguous) {

  /** The last leap year before the epoch: asks no more of a date without a year than needed. */
  private static final int SOME_LEAP_YEAR = 1968;

  public DateFound {
    if (!exists(year, month, day)) {
      throw new IllegalArgumentException("no such day: " + year + " " + month + " " + day);
    }
  }

  /** Returns whether there is such a day, in the year or, where it is not stated, in some year. */
  static boolean exists(OptionalInt year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && YearMonth.of(year.orElse(SOME_LEAP_YEAR), month).isValidDay(day);
  }

  /** Returns the date where the text states its year. */
  public Optional<LocalDate> date() {
    return year.isPresent() ? Optional.of(inYear(year.getAsInt())) : Optional.empty();
  }

  /** Returns the moment where the text states its year. */
  public Optional<Moment> moment() {
    return date().map(date -> new Moment(date, time, zone));
  }

  /**
   * Returns the date nearest to another one: with the year as stated, else with that of the nearest
   * of the years around, so that a report of 31 December stays behind one of 2 January.
   */
  public LocalDate nearest(LocalDate other) {
    if (year.isPresent()) {
      return inYear(year.getAsInt());
    }
    LocalDate best = inYear(other.getYear());
    for (int candidate : new int[] {other.getYear() - 1, other.getYear() + 1}) {
      LocalDate date = inYear(candidate);
      if (distance(date, other) < distance(best, other)) {
        best = date;
      }
    }
    return best;
  }

  /** Returns the other reading of an ambiguous date, this one where it is not. */
  public DateFound swapped() {
    return ambiguous ? new DateFound(span, year, day, month, time, zone, true) : this;
  }

  private LocalDate inYear(int someYear) {
    YearMonth inMonth = YearMonth.of(someYear, month);
    return inMonth.atDay(Math.min(day, inMonth.lengthOfMonth()));
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }
}
