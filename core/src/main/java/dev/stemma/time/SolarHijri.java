package dev.stemma.time;

import dev.stemma.text.Folding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The calendar of Iran and Afghanistan, in which 12 Tir 1399 is 2 July 2020. */
final class SolarHijri {

  private static final LocalDate FIRST_DAY = LocalDate.of(1921, 3, 21);
  private static final int FIRST_YEAR = 1300;
  private static final int LAST_YEAR = 1472;

  /** The months in order, in spellings of Iran, then of Afghanistan. */
  private static final String[][] MONTHS = {
    {"فروردین", "فروردين", "حمل"},
    {"اردیبهشت", "ارديبهشت", "ثور"},
    {"خرداد", "جوزا"},
    {"تیر", "تير", "سرطان"},
    {"مرداد", "امرداد", "اسد"},
    {"شهریور", "شهريور", "سنبله"},
    {"مهر", "میزان", "ميزان"},
    {"آبان", "ابان", "عقرب"},
    {"آذر", "اذر", "قوس"},
    {"دی", "دي", "جدی", "جدي"},
    {"بهمن", "دلو"},
    {"اسفند", "حوت"}
  };

  private static final Map<String, Integer> NUMBERS = numbers();

  private SolarHijri() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < MONTHS.length; i++) {
      for (String name : MONTHS[i]) {
        numbers.put(Folding.fold(name), i + 1);
      }
    }
    return numbers;
  }

  /** Returns the month, 1 to 12, that a folded word names. */
  static OptionalInt month(String folded) {
    Integer number = NUMBERS.get(folded);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Returns whether a number can be a year of our time in this calendar. */
  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** Returns the Gregorian day, none where the calendar has no such day. */
  static Optional<LocalDate> day(int year, int month, int day) {
    if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
      return Optional.empty();
    }
    long days = day - 1L;
    for (int before = 1; before < month; before++) {
      days += length(year, before);
    }
    for (int before = FIRST_YEAR; before < year; before++) {
      days += isLeap(before) ? 366 : 365;
    }
    return Optional.of(FIRST_DAY.plusDays(days));
  }

  private static int length(int year, int month) {
    if (month <= 6) {
      return 31;
    }
    return month < 12 || isLeap(year) ? 30 : 29;
  }

  /** Eight years of 33 are leap years, which the equinoxes of these centuries bear out. */
  private static boolean isLeap(int year) {
    return switch (year % 33) {
      case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
      default -> false;
    };
  }
}
