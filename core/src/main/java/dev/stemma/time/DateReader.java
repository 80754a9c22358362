package dev.stemma.time;

import dev.stemma.article.Moment;
import dev.stemma.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads calendar dates as news writes them, in any language of {@link Months}: ISO 8601, RFC 1123,
 * {@code 13/07/2025}, {@code 13. 7. 2025}, {@code 2025年7月13日}, {@code 13 de julio de 2025}, {@code
 * July 13}. One pass, no regular expressions: text of any length takes linear time.
 */
public final class DateReader {

  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2199;
  private static final int BUDDHIST_YEARS_AHEAD = 543;

  private DateReader() {}

  /** Returns every date in a text, in order, not overlapping. */
  public static List<DateFound> all(String text) {
    List<DateFound> dates = new ArrayList<>();
    Scan scan = new Scan(text, 0);
    int lastDigit = Scan.lastDigit(text);
    while (scan.at() <= lastDigit) {
      Optional<DateFound> date = scan.atStart() ? at(text, scan.at()) : Optional.empty();
      if (date.isPresent()) {
        dates.add(date.get());
        scan.moveTo(date.get().span().end());
      } else {
        scan.skipRun();
      }
    }
    return dates;
  }

  /** Returns the first date in a text. */
  public static Optional<DateFound> first(String text) {
    Scan scan = new Scan(text, 0);
    int lastDigit = Scan.lastDigit(text);
    while (scan.at() <= lastDigit) {
      Optional<DateFound> date = scan.atStart() ? at(text, scan.at()) : Optional.empty();
      if (date.isPresent()) {
        return date;
      }
      scan.skipRun();
    }
    return Optional.empty();
  }

  /** Returns the moment that a text states with its first date that has a year. */
  public static Optional<Moment> moment(String text) {
    return all(text).stream().flatMap(date -> date.moment().stream()).findFirst();
  }

  /** Returns the date that begins exactly at an offset. */
  public static Optional<DateFound> at(String text, int offset) {
    Scan scan = new Scan(text, offset);
    int digits = scan.digits();
    if (digits == 0) {
      return Scan.isWordUnit(scan.here()) ? monthFirst(scan, offset) : Optional.empty();
    }
    if (digits == 4) {
      return yearFirst(scan, offset);
    }
    return digits <= 2 ? dayFirst(scan, offset) : Optional.empty();
  }

  /**
   * {@code 2025-07-13}, {@code 2025年7月13日}, {@code 2025. július 13.}, {@code 2025 m. liepos 13}.
   */
  private static Optional<DateFound> yearFirst(Scan scan, int start) {
    int number = scan.number();
    OptionalInt year = year(number);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    char separator = scan.here();
    scan.skip("-/.年년");
    scan.skipSpaces();
    if (isNumber(scan)) {
      int month = scan.number();
      if (!scan.skipSame(separator) || !isNumber(scan)) {
        return Optional.empty();
      }
      int day = scan.number();
      scan.skip("日일");
      Optional<LocalDate> solar =
          separator == '/' ? SolarHijri.day(number, month, day) : Optional.empty();
      if (solar.isPresent()) {
        return solar(scan, start, solar.get());
      }
      return scan.atNumberEnd() || separator == '/'
          ? found(scan, start, year, month, day, false)
          : Optional.empty();
    }
    int before = scan.at();
    if (Months.isYearWord(scan.word())) {
      scan.skip(".");
      scan.skipSpaces();
    } else {
      scan.moveTo(before);
    }
    if (isNumber(scan)) {
      int day = scan.number();
      scan.skip(".");
      scan.skipSpaces();
      return MonthWords.read(scan, found -> found(scan, start, year, found, day, false));
    }
    return MonthWords.read(
        scan,
        month -> {
          scan.skip(".");
          scan.skipSpaces();
          if (!isNumber(scan)) {
            return Optional.empty();
          }
          int day = scan.number();
          scan.skip(".");
          return found(scan, start, year, month, day, false);
        });
  }

  /** {@code 13/07/2025}, {@code 13. 7. 2025}, {@code 13 July 2025}, {@code 7月13日}. */
  private static Optional<DateFound> dayFirst(Scan scan, int start) {
    int first = scan.number();
    char separator = scan.here();
    if (scan.skip("月월")) {
      scan.skipSpaces();
      int day = isNumber(scan) ? scan.number() : 0;
      return scan.skip("日일")
          ? found(scan, start, OptionalInt.empty(), first, day, false)
          : Optional.empty();
    }
    int behind = scan.at();
    if (scan.skip("-/.")) {
      scan.skipSpaces();
      if (isNumber(scan)) {
        return numbers(scan, start, first, separator);
      }
      scan.moveTo(behind);
    }
    if (separator == '.' || separator == '-') {
      scan.skip(".-");
    } else if (!Months.isOrdinal(scan.word())) {
      scan.moveTo(behind);
    }
    MonthWords.skipLinks(scan);
    Optional<DateFound> solar = solarHijri(scan, start, first);
    if (solar.isPresent()) {
      return solar;
    }
    return MonthWords.read(
        scan,
        month -> {
          MonthWords.skipSecondName(scan, month);
          OptionalInt year = yearBehind(scan);
          return found(scan, start, year, month, first, false);
        });
  }

  /** {@code ۱۲ تیر ۱۳۹۹}; where there is none, the scan stays where it is. */
  private static Optional<DateFound> solarHijri(Scan scan, int start, int day) {
    int before = scan.at();
    scan.skipSpaces();
    OptionalInt month = SolarHijri.month(scan.word());
    if (month.isPresent()) {
      scan.skipSpaces();
      scan.skip("،,");
      scan.skipSpaces();
      int year = scan.digits() == 4 ? scan.number() : 0;
      Optional<LocalDate> date = SolarHijri.day(year, month.getAsInt(), day);
      if (date.isPresent()) {
        return solar(scan, start, date.get());
      }
    }
    scan.moveTo(before);
    return Optional.empty();
  }

  private static Optional<DateFound> solar(Scan scan, int start, LocalDate day) {
    OptionalInt year = OptionalInt.of(day.getYear());
    return found(scan, start, year, day.getMonthValue(), day.getDayOfMonth(), false);
  }

  private static Optional<DateFound> numbers(Scan scan, int start, int first, char separator) {
    int second = scan.number();
    if (!scan.skipSame(separator)) {
      return Optional.empty();
    }
    int digits = scan.digits();
    if (digits != 4 && digits != 2) {
      return Optional.empty();
    }
    int number = scan.number();
    OptionalInt year = year(digits == 2 ? 2000 + number : number);
    if (year.isEmpty() || !scan.atNumberEnd()) {
      return Optional.empty();
    }
    // Full stops part the numbers only where the day comes first.
    boolean mayStartWithMonth = separator != '.' && first <= 12;
    if (DateFound.exists(year, second, first)) {
      return found(scan, start, year, second, first, mayStartWithMonth && first != second);
    }
    return mayStartWithMonth ? found(scan, start, year, first, second, false) : Optional.empty();
  }

  /** {@code July 13, 2025}, {@code Jul. 13}, {@code Jul 13 09:30:00 GMT 2025}. */
  private static Optional<DateFound> monthFirst(Scan scan, int start) {
    return MonthWords.read(
        scan,
        month -> {
          scan.skip(".-");
          scan.skipSpaces();
          if (!isNumber(scan)) {
            return Optional.empty();
          }
          int day = scan.number();
          int behind = scan.at();
          if (!Months.isOrdinal(scan.word())) {
            scan.moveTo(behind);
          }
          OptionalInt year = yearBehind(scan);
          if (year.isEmpty()) {
            ClockReader.Clock clock = ClockReader.read(scan);
            OptionalInt late = clock.time().isPresent() ? yearBehind(scan) : year;
            if (late.isPresent() && DateFound.exists(late, month, day)) {
              return Optional.of(
                  new DateFound(
                      new Span(start, scan.at()),
                      late,
                      month,
                      day,
                      clock.time(),
                      clock.zone(),
                      false));
            }
            scan.moveTo(behind);
          }
          return found(scan, start, year, month, day, false);
        });
  }

  /** Reads a year behind day and month; where there is none, the scan stays where it is. */
  private static OptionalInt yearBehind(Scan scan) {
    int start = scan.at();
    scan.skip(".,-،");
    MonthWords.skipLinks(scan);
    scan.skip(",");
    scan.skipSpaces();
    OptionalInt year = OptionalInt.empty();
    if (scan.digits() == 4) {
      year = year(scan.number());
    }
    if (year.isEmpty()) {
      scan.moveTo(start);
    }
    return year;
  }

  private static Optional<DateFound> found(
      Scan scan, int start, OptionalInt year, int month, int day, boolean ambiguous) {
    if (!DateFound.exists(year, month, day)) {
      return Optional.empty();
    }
    int end = scan.at();
    ClockReader.Clock clock = ClockReader.read(scan);
    return Optional.of(
        new DateFound(
            new Span(start, clock.time().isPresent() ? scan.at() : end),
            year,
            month,
            day,
            clock.time(),
            clock.zone(),
            ambiguous));
  }

  private static boolean isNumber(Scan scan) {
    int digits = scan.digits();
    return digits == 1 || digits == 2;
  }

  private static OptionalInt year(int number) {
    int year = number > 2400 && number < 2700 ? number - BUDDHIST_YEARS_AHEAD : number;
    return year < EARLIEST_YEAR || year > LATEST_YEAR ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
