package dev.stemma.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Values that may be missing, as Parquet's columns have them. */
final class Values {

  private Values() {}

  /**
   * Returns the day that ISO 8601 writes so.
   *
   * @throws java.time.format.DateTimeParseException if it is no day
   */
  static @Nullable LocalDate day(Optional<String> date) {
    return date.map(LocalDate::parse).orElse(null);
  }

  static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
  }
}
