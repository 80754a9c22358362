package dev.stemma.extract;

import java.util.OptionalInt;

/**
 * A place with a day of the month behind it: {@code 台北4日}, {@code 東京　４日}.
 *
 * @param place without the day
 */
record DayBehind(String place, OptionalInt day) {

  static DayBehind of(String words) {
    String text = Whitespace.strip(words);
    int end = text.length() - 1;
    int start = end;
    int day = 0;
    int unit = 1;
    while (start > 0 && end - start < 2 && Character.isDigit(text.charAt(start - 1))) {
      start--;
      day += unit * Character.digit(text.charAt(start), 10);
      unit *= 10;
    }
    boolean is = start < end && (text.endsWith("日") || text.endsWith("일"));
    return is && day >= 1 && day <= 31
        ? new DayBehind(Whitespace.strip(text.substring(0, start)), OptionalInt.of(day))
        : new DayBehind(text, OptionalInt.empty());
  }
}
