package dev.stemma.time;

import dev.stemma.article.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Dates as programs write them for programs: seconds or milliseconds since 1970, ISO 8601 without
 * marks ({@code 20310304T093000Z}), and all that {@link DateReader} reads.
 */
public final class MachineDate {

  private static final int LONGEST = 80;
  private static final int EARLIEST_YEAR = 1980;
  private static final int LATEST_YEAR = 2100;

  private MachineDate() {}

  /** Returns the moment that a value states. */
  public static Optional<Moment> read(String value) {
    String text = value.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    boolean all = digits == text.length();
    if (all && (digits == 10 || digits == 13)) {
      return epoch(Long.parseLong(text), digits == 13);
    }
    boolean day = digits == 8 && (all || text.charAt(8) == 'T');
    if (day || (all && (digits == 12 || digits == 14))) {
      return compact(text, all ? digits : 8);
    }
    return DateReader.moment(text).filter(moment -> !isNothing(moment));
  }

  /** Programs write their zero where they know no date. */
  private static boolean isNothing(Moment moment) {
    return moment.day().toEpochDay() == 0 || moment.day().getYear() < 1000;
  }

  private static Optional<Moment> epoch(long value, boolean milliseconds) {
    Instant instant = milliseconds ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    return time.getYear() < EARLIEST_YEAR || time.getYear() > LATEST_YEAR
        ? Optional.empty()
        : Optional.of(
            new Moment(
                time.toLocalDate(),
                Optional.of(time.toLocalTime().withNano(0)),
                Optional.of(ZoneOffset.UTC)));
  }

  /** Puts the marks of ISO 8601 back, and reads what results. */
  private static Optional<Moment> compact(String text, int digits) {
    StringBuilder iso = new StringBuilder();
    iso.append(text, 0, 4).append('-').append(text, 4, 6).append('-').append(text, 6, 8);
    String clock = digits > 8 ? text.substring(8) : text.length() > 9 ? text.substring(9) : "";
    if (clock.indexOf(':') > 0) {
      iso.append('T').append(clock);
    } else if (clock.length() >= 4) {
      iso.append('T').append(clock, 0, 2).append(':').append(clock, 2, 4);
      boolean seconds = clock.length() >= 6 && Character.isDigit(clock.charAt(4));
      if (seconds) {
        iso.append(':').append(clock, 4, 6);
      }
      iso.append(clock.substring(seconds ? 6 : 4));
    }
    int year = Integer.parseInt(text.substring(0, 4));
    try {
      return year < EARLIEST_YEAR || year > LATEST_YEAR
          ? Optional.empty()
          : DateReader.moment(iso.toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
