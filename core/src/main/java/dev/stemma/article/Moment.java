package dev.stemma.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A point in time as exactly as a page states it: a day, perhaps a time of day, perhaps a zone.
 *
 * @param day the day in the page's own zone
 * @param time time of day, where stated
 * @param zone offset from UTC, where stated; never without a time
 */
public record Moment(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone) {

  public Moment {
    if (zone.isPresent() && time.isEmpty()) {
      throw new IllegalArgumentException("a zone without a time of day: " + day + " " + zone);
    }
  }

  /** Returns a moment known to the day only. */
  public static Moment of(LocalDate day) {
    return new Moment(day, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the moment in ISO 8601: {@code 2031-03-04}, {@code 2031-03-04T09:30} or with an offset.
   */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(day.toString());
    time.ifPresent(clock -> iso.append('T').append(clock));
    zone.ifPresent(iso::append);
    return iso.toString();
  }
}
