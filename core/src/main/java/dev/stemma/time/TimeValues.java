package dev.stemma.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Works out the values of matches against their context. */
final class TimeValues {

  private TimeValues() {}

  /** Returns the value in ISO 8601; empty where there is none or the context does not tell. */
  static Optional<String> of(Match match, TimeContext context) {
    return switch (match.meaning()) {
      case Meaning.Calendar calendar -> new CalendarValue(match, context).value();
      case Meaning.Weekday weekday ->
          context.anchor().map(day -> weekday(match, weekday.heading(), day, context).toString());
      case Meaning.Shift shift -> shift(match, shift, context);
      case Meaning.Decade decade ->
          match.first(Slot.YEAR).filter(year -> year % 10 == 0).map(TimeValues::decade);
      case Meaning.Quarter quarter -> quarter(match, context);
      case Meaning.Nothing nothing -> Optional.empty();
    };
  }

  private static LocalDate weekday(
      Match match, Meaning.Heading heading, LocalDate anchor, TimeContext context) {
    DayOfWeek day = DayOfWeek.of(match.first(Slot.WEEKDAY).orElseThrow());
    return switch (heading) {
      case PAST -> anchor.with(TemporalAdjusters.previous(day));
      case FUTURE -> anchor.with(TemporalAdjusters.next(day));
      case TENSE ->
          switch (context.tense()) {
            case FUTURE -> anchor.with(TemporalAdjusters.nextOrSame(day));
            case PAST, OPEN -> anchor.with(TemporalAdjusters.previousOrSame(day));
          };
    };
  }

  private static Optional<String> shift(Match match, Meaning.Shift shift, TimeContext context) {
    Optional<LocalDate> reference =
        switch (shift.reference()) {
          case ANCHOR -> context.anchor();
          case NAMED -> context.named().or(context::anchor);
        };
    Unit unit = match.first(Slot.UNIT).map(Unit::of).orElse(shift.unit());
    int amount = match.first(Slot.NUMBER).map(n -> n * shift.amount()).orElse(shift.amount());
    return reference.map(day -> unit.valueOf(unit.plus(day, amount)));
  }

  private static String decade(int year) {
    return Unit.DECADE.valueOf(LocalDate.of(year, 1, 1));
  }

  private static Optional<String> quarter(Match match, TimeContext context) {
    int quarter = match.first(Slot.ORDINAL).orElse(0);
    if (quarter < 1 || quarter > 4) {
      return Optional.empty();
    }
    Optional<Integer> year = match.first(Slot.YEAR).or(() -> relativeYear(match, context));
    if (year.isPresent()) {
      return Optional.of(Unit.QUARTER.valueOf(LocalDate.of(year.get(), quarter * 3, 1)));
    }
    return context
        .anchor()
        .map(
            anchor -> nearest(YearMonth.of(anchor.getYear(), quarter * 3), anchor, context.tense()))
        .map(month -> Unit.QUARTER.valueOf(month.atDay(1)));
  }

  /** Returns the year that is counted from the article's own. */
  static Optional<Integer> relativeYear(Match match, TimeContext context) {
    return match
        .first(Slot.RELATIVEYEAR)
        .flatMap(years -> context.anchor().map(day -> day.getYear() + years));
  }

  /** Returns the same month in the year that the tense asks for, else in the year nearest by. */
  static YearMonth nearest(YearMonth month, LocalDate anchor, Tense tense) {
    YearMonth own = YearMonth.from(anchor);
    YearMonth same = month.withYear(anchor.getYear());
    return switch (tense) {
      case PAST -> same.isAfter(own) ? same.minusYears(1) : same;
      case FUTURE -> same.isBefore(own) ? same.plusYears(1) : same;
      case OPEN -> {
        int apart = same.getMonthValue() - own.getMonthValue();
        yield apart > 6 ? same.minusYears(1) : apart < -6 ? same.plusYears(1) : same;
      }
    };
  }
}
