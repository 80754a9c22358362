package dev.stemma.extract;

import dev.stemma.article.Moment;
import dev.stemma.time.DateFound;
import dev.stemma.time.DateReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The day in a web address: {@code /2031/03/04/quay}, {@code /quay-20310304.html}. */
final class AddressDate {

  private static final int LONGEST = 500;
  private static final int EARLIEST_YEAR = 1990;
  private static final int LATEST_YEAR = 2100;

  private AddressDate() {}

  static Optional<Moment> of(String address) {
    if (address.length() > LONGEST) {
      return Optional.empty();
    }
    for (DateFound found : DateReader.all(address)) {
      OptionalInt year = found.year();
      // Numbers that are no date mostly come out as one of long ago.
      if (year.isPresent() && isPlausible(year.getAsInt())) {
        return found.date().map(Moment::of);
      }
    }
    return compact(address).map(Moment::of);
  }

  private static boolean isPlausible(int year) {
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  }

  private static Optional<LocalDate> compact(String address) {
    int start = 0;
    while (start < address.length()) {
      int end = start;
      while (end < address.length() && Character.isDigit(address.charAt(end))) {
        end++;
      }
      int digits = end - start;
      if (digits == 8 || digits == 12 || digits == 14) {
        Optional<LocalDate> day =
            DateReader.first(
                    address.substring(start, start + 4)
                        + '-'
                        + address.substring(start + 4, start + 6)
                        + '-'
                        + address.substring(start + 6, start + 8))
                .flatMap(DateFound::date)
                .filter(date -> isPlausible(date.getYear()));
        if (day.isPresent()) {
          return day;
        }
      }
      start = end + 1;
    }
    return Optional.empty();
  }
}
