package dev.stemma.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

/** A unit of the calendar that times are counted in. */
enum Unit {
  DAY {
    @Override
    LocalDate plus(LocalDate day, int amount) {
      return day.plusDays(amount);
    }

    @Override
    String valueOf(LocalDate day) {
      return day.toString();
    }
  },
  WEEK {
    @Override
    LocalDate plus(LocalDate day, int amount) {
      return day.plusWeeks(amount);
    }

    @Override
    String valueOf(LocalDate day) {
      return String.format(
          Locale.ROOT,
          "%04d-W%02d",
          day.get(IsoFields.WEEK_BASED_YEAR),
          day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
  },
  MONTH {
    @Override
    LocalDate plus(LocalDate day, int amount) {
      return day.plusMonths(amount);
    }

    @Override
    String valueOf(LocalDate day) {
      return YearMonth.from(day).toString();
    }
  },
  QUARTER {
    @Override
    LocalDate plus(LocalDate day, int amount) {
      return day.plusMonths(3L * amount);
    }

    @Override
    String valueOf(LocalDate day) {
      YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
      return first + "/" + first.plusMonths(2);
    }
  },
  YEAR {
    @Override
    LocalDate plus(LocalDate day, int amount) {
      return day.plusYears(amount);
    }

    @Override
    String valueOf(LocalDate day) {
      return String.format(Locale.ROOT, "%04d", day.getYear());
    }
  },
  DECADE {
    @Override
    LocalDate plus(LocalDate day, int amount) {
      return day.plusYears(10L * amount);
    }

    @Override
    String valueOf(LocalDate day) {
      int first = Math.floorDiv(day.getYear(), 10) * 10;
      return String.format(Locale.ROOT, "%04d/%04d", first, first + 9);
    }
  };

  private static final List<Unit> ALL = List.of(values());

  /** Returns the number that stands for the unit among the values of {@link Slot#UNIT}. */
  int number() {
    return ALL.indexOf(this);
  }

  /** Returns the unit that a number stands for. */
  static Unit of(int number) {
    return ALL.get(number);
  }

  /** Returns the day that lies so many units later. */
  abstract LocalDate plus(LocalDate day, int amount);

  /** Returns the unit that holds a day, in ISO 8601; an interval where ISO has no shorter form. */
  abstract String valueOf(LocalDate day);
}
