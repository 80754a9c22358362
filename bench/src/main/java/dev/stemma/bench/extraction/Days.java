package dev.stemma.bench.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as the scorers compare them: the first ten characters of an ISO 8601 date. */
final class Days {

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final int LENGTH = 10;

  private Days() {}

  /** Returns the day that a text begins with. */
  static Optional<String> of(String date) {
    String stripped = date.strip();
    return stripped.length() >= LENGTH && ISO.matcher(stripped.substring(0, LENGTH)).matches()
        ? Optional.of(stripped.substring(0, LENGTH))
        : Optional.empty();
  }

  /** Returns whether two days are the same or neighbours; some pages give no zone. */
  static boolean near(String day, String other) {
    try {
      return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.parse(other))) <= 1;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
