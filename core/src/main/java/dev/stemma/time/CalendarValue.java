package dev.stemma.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The value of a match made of days, months and years. Two of the smallest of them make an
 * interval, as in {@code March 3 to 5}; what the one lacks, the other has.
 */
final class CalendarValue {

  private final List<Integer> days;
  private final List<Integer> months;
  private final List<Integer> years;
  private final TimeContext context;

  CalendarValue(Match match, TimeContext context) {
    days = either(match, Slot.DAY, Slot.LATEDAY);
    months = either(match, Slot.MONTH, Slot.MONTHNUMBER);
    years = years(match, context);
    this.context = context;
  }

  private static List<Integer> either(Match match, Slot one, Slot other) {
    List<Integer> values = match.values(one);
    return values.isEmpty() ? match.values(other) : values;
  }

  private static List<Integer> years(Match match, TimeContext context) {
    List<Integer> whole = either(match, Slot.YEAR, Slot.RECENTYEAR);
    List<Integer> parts = match.values(Slot.SHORTYEAR);
    Optional<Integer> relative = TimeValues.relativeYear(match, context);
    if (relative.isPresent()) {
      return List.of(relative.get());
    }
    if (whole.isEmpty()) {
      return parts.stream().map(part -> 2000 + part).toList();
    }
    int first = whole.getFirst();
    // "2030-31": the second year has the first one's century.
    return parts.isEmpty() ? whole : List.of(first, first / 100 * 100 + parts.getFirst());
  }

  /** Returns the value; empty where no such day exists or the year is missing without an anchor. */
  Optional<String> value() {
    boolean interval = days.size() > 1 || months.size() > 1 || years.size() > 1;
    Optional<String> first = at(0);
    return interval
        ? first.flatMap(
            from -> at(1).filter(to -> from.compareTo(to) < 0).map(to -> from + "/" + to))
        : first;
  }

  private Optional<String> at(int index) {
    try {
      if (!days.isEmpty()) {
        int day = pick(days, index);
        return month(index, day).map(month -> month.atDay(day).toString());
      }
      return months.isEmpty()
          ? Optional.of(String.valueOf(pick(years, index)))
          : month(index, 1).map(YearMonth::toString);
    } catch (DateTimeException e) {
      // A printed date that no calendar has, as February 30, names no time.
      return Optional.empty();
    }
  }

  private Optional<YearMonth> month(int index, int day) {
    if (months.isEmpty()) {
      return context.anchor().map(anchor -> monthOfDay(anchor, day));
    }
    int month = pick(months, index);
    if (!years.isEmpty()) {
      return Optional.of(YearMonth.of(pick(years, index), month));
    }
    return context
        .anchor()
        .map(anchor -> TimeValues.nearest(YearMonth.of(anchor.getYear(), month), anchor, tense()));
  }

  /** A day with its month is near the dateline; only a bare month needs the verb to tell. */
  private Tense tense() {
    return days.isEmpty() ? context.tense() : Tense.OPEN;
  }

  private YearMonth monthOfDay(LocalDate anchor, int day) {
    YearMonth own = YearMonth.from(anchor);
    if (context.tense() == Tense.FUTURE) {
      return day < anchor.getDayOfMonth() ? own.plusMonths(1) : own;
    }
    return day > anchor.getDayOfMonth() ? own.minusMonths(1) : own;
  }

  private static int pick(List<Integer> values, int index) {
    return values.get(Math.min(index, values.size() - 1));
  }
}
