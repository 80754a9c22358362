package dev.stemma.extract;

import dev.stemma.article.Span;
import dev.stemma.time.DateFound;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;

/** The marks in the opening of a paragraph that may part place, date and agency. */
record DatelineText(String text) {

  static final String DASHES = "-–—―−‒ـ";

  private static final String GROUPS = "([（/";
  private static final int LONGEST_WEEKDAY = 14;

  /** Stands for a dash, but also ends the abbreviation of the Islamic era. */
  private static final char TATWEEL = 'ـ';

  /** Returns whether there is a digit, a dash or a group: no dateline goes without all of them. */
  boolean partsAnything() {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isDigit(unit) || DASHES.indexOf(unit) >= 0 || GROUPS.indexOf(unit) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the offset behind a bare day with an agency's group behind it, -1 for none. */
  int dayEnd(int from) {
    int end = digitsEnd(from);
    boolean parted = from > 1 && text.startsWith(", ", from - 2);
    boolean is = parted && end > from && number(from) >= 1 && number(from) <= 31;
    return is && text.startsWith(" (", end) && groupEnd(end + 1) > 0 ? end : -1;
  }

  int digitsEnd(int from) {
    int end = from;
    while (end < text.length() && end < from + 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - from <= 2 ? end : from;
  }

  int number(int from) {
    int value = 0;
    for (int i = from; i < digitsEnd(from); i++) {
      value = 10 * value + Character.digit(text.charAt(i), 10);
    }
    return value;
  }

  /** Returns the offset behind the group that opens here, -1 where none does. */
  int groupEnd(int from) {
    if (from >= text.length()) {
      return -1;
    }
    char open = text.charAt(from);
    int kind = GROUPS.indexOf(open);
    if (kind < 0) {
      return -1;
    }
    boolean parted =
        from == 0
            || " .,\u00A0،".indexOf(text.charAt(from - 1)) >= 0
            || text.startsWith("/ ", from);
    if (open == '/' && !parted) {
      return -1;
    }
    int close = text.indexOf(")]）/".charAt(kind), from + 1);
    return close > from + 1 && close - from <= DatelineWords.LONGEST_AGENCY + 20 ? close + 1 : -1;
  }

  /** A dash between words; a hyphen counts only beside a space. */
  boolean isDashAt(int place) {
    if (place >= text.length() || DASHES.indexOf(text.charAt(place)) < 0) {
      return false;
    }
    if (text.charAt(place) == TATWEEL) {
      return place < 2 || !text.startsWith(" ه", place - 2);
    }
    if (text.charAt(place) != '-') {
      return true;
    }
    boolean spaceBefore = place > 0 && Whitespace.isAny(text.charAt(place - 1));
    boolean spaceBehind =
        place + 1 < text.length() && " -\u00A0".indexOf(text.charAt(place + 1)) >= 0;
    return spaceBehind || (spaceBefore && place + 1 == text.length());
  }

  /** {@code دمشق-سانا}: in Arabic script a hyphen without spaces may part place and agency. */
  boolean isHyphenBeforeAgency(int here) {
    if (here == 0 || here + 1 >= text.length() || text.charAt(here) != '-') {
      return false;
    }
    int end = here + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > here + 1
        && Character.UnicodeScript.of(text.charAt(here + 1)) == Character.UnicodeScript.ARABIC
        && AgencyNames.canonical(text.substring(here + 1, end), "ar").isPresent();
  }

  /** Returns whether the report may begin here: no small letter, or nothing at all. */
  boolean opensSentence(int at) {
    return at >= text.length() || !Character.isLowerCase(text.codePointAt(at));
  }

  /** {@code VELL, 4 Feb. A bridge ...}: the stop that ends the line may also end the month. */
  boolean stopsBefore(int start) {
    int before = start - 1;
    while (before > 0 && Whitespace.isAny(text.charAt(before))) {
      before--;
    }
    return before > 0 && ".:".indexOf(text.charAt(before)) >= 0;
  }

  /** {@code március 4., kedd (MTI)}: returns the offset behind one word before a group, if any. */
  int weekdayEnd(int from) {
    int comma = behind(from, " ");
    if (comma >= text.length() || text.charAt(comma) != ',') {
      return from;
    }
    int word = behind(comma, ", ");
    int end = word;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean is = end > word && end - word <= LONGEST_WEEKDAY && groupEnd(behind(end, " ")) > 0;
    return is ? end : from;
  }

  /** {@code - 4 - 3 (كونا)}: day and month between dashes, before an agency's group. */
  Optional<DateFound> dayAndMonth(int from) {
    if (!isDashAt(from)) {
      return Optional.empty();
    }
    int day = behind(from, DASHES + " ");
    int dash = digitsEnd(day);
    int month = dash + 3;
    int end = digitsEnd(month);
    boolean is =
        dash > day
            && text.startsWith(" - ", dash)
            && end > month
            && text.startsWith(" (", end)
            && groupEnd(end + 1) > 0;
    return is
            && number(month) >= 1
            && number(month) <= 12
            && number(day) >= 1
            && number(day) <= Month.of(number(month)).maxLength()
        ? Optional.of(
            new DateFound(
                new Span(day, end),
                OptionalInt.empty(),
                number(month),
                number(day),
                Optional.empty(),
                Optional.empty(),
                false))
        : Optional.empty();
  }

  private int behind(int from, String units) {
    int at = from;
    while (at < text.length() && units.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
