package dev.stemma.extract;

import dev.stemma.time.DateFound;
import dev.stemma.time.DateReader;
import java.util.List;
import java.util.Optional;

/**
 * Datelines in scripts that part words by spaces: {@code TARNOVIK, March 4 (KNA) --}, {@code BERLIN
 * (dpa) -}, {@code ТАРНОВИК, 4 марта. /КНА/.}, {@code МОСКВА, 4 мар - РИА Новости.}, {@code (ANSA)
 * - ROMA, 04 MAR -}, {@code تارنوفيك 4 مارس (و.ك.ا) -}.
 */
final class SpacedDateline {

  private static final int LONGEST = 160;
  private static final int LONGEST_AGENCY = 40;
  private static final String DASHES = "-–—―−‒ـ";

  private final String text;
  private int at;
  private String place = "";
  private Optional<DateFound> date = Optional.empty();
  private String agency = "";
  private boolean grouped;
  private boolean dashed;
  private boolean marked;

  private SpacedDateline(String paragraph) {
    text = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
  }

  static Optional<DatelineRead> read(String paragraph) {
    SpacedDateline line = new SpacedDateline(paragraph);
    line.parse();
    return line.holds()
        ? Optional.of(
            new DatelineRead(
                nonEmpty(line.place), line.date, nonEmpty(line.agency), line.at, List.of()))
        : Optional.empty();
  }

  private void parse() {
    if (readGroup()) {
      dash();
    }
    List<DateFound> dates = DateReader.all(text);
    readPlace(dates);
    boolean more = true;
    while (more) {
      skip(" ,،\u00A0");
      more = readDate(dates) || readGroup() || readAgencyBehindDash();
    }
    int behind = at;
    while (at < text.length() && ".:।".indexOf(text.charAt(at)) >= 0) {
      at++;
      marked = true;
    }
    dash();
    skip(" \u00A0");
    if (!dashed && !marked) {
      at = behind;
      skip(" \u00A0");
    }
  }

  /** Weighs what was read: each kind of line needs as much as keeps ordinary prose out. */
  private boolean holds() {
    if (!place.isEmpty() && !isName(place)) {
      return false;
    }
    boolean followed = at >= text.length() || opensSentence(text, at);
    if (!followed) {
      return false;
    }
    boolean known = AgencyNames.knows(agency);
    if (place.isEmpty()) {
      return !agency.isEmpty() && ((known && dashed) || (grouped && date.isPresent()));
    }
    if (!agency.isEmpty()) {
      return dashed || date.isPresent() || known || (marked && isCapitals(place));
    }
    if (!dashed) {
      return date.isPresent() && isCapitals(place) && stopsBefore(at);
    }
    return date.isPresent() || (isCapitals(place) && !Phrases.is("not-place", place));
  }

  private void readPlace(List<DateFound> dates) {
    int end = at;
    while (end < text.length()) {
      int here = end;
      if (groupEnd(here) > 0
          || isDashAt(here)
          || dates.stream().anyMatch(found -> found.span().start() == here)) {
        break;
      }
      end++;
    }
    if (end < text.length()) {
      place = withoutPreposition(trimMarks(text.substring(at, end)));
      at = end;
    }
  }

  /** Arabic may put "on" between place and date. */
  private static String withoutPreposition(String place) {
    return place.endsWith(" في") ? place.substring(0, place.length() - 3) : place;
  }

  private boolean readDate(List<DateFound> dates) {
    for (DateFound found : dates) {
      if (found.span().start() == at && date.isEmpty()) {
        date = Optional.of(found);
        at = found.span().end();
        skip(".");
        return true;
      }
    }
    return false;
  }

  /** A group in parentheses, brackets or slashes holds the agency, perhaps the date. */
  private boolean readGroup() {
    int end = groupEnd(at);
    if (end < 0) {
      return false;
    }
    String inside = Whitespace.strip(text.substring(at + 1, end - 1));
    Optional<DateFound> dateInside = DateReader.first(inside);
    if (dateInside.isPresent()) {
      date = date.or(() -> dateInside);
      inside =
          trimMarks(
              inside.substring(0, dateInside.get().span().start())
                  + inside.substring(dateInside.get().span().end()));
    }
    inside = withoutReporter(inside);
    if (!looksLikeAgency(inside)) {
      return false;
    }
    agency = inside;
    grouped = true;
    at = end;
    return true;
  }

  /** {@code МОСКВА, 4 мар - РИА Новости.}, {@code Tehran, IRNA -}, {@code تهران- ایرنا-}. */
  private boolean readAgencyBehindDash() {
    if (!agency.isEmpty() || place.isEmpty() || !isDashAt(at)) {
      return false;
    }
    int start = at;
    while (start < text.length()
        && (DASHES.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == ' ')) {
      start++;
    }
    for (int end = start + 1; end < Math.min(text.length(), start + LONGEST_AGENCY); end++) {
      boolean stop = text.startsWith(". ", end) || isDashAt(end);
      if (stop) {
        String name = Whitespace.strip(text.substring(start, end));
        boolean name1 = AgencyNames.knows(name) || (date.isPresent() && isName(name));
        if (name1) {
          agency = name;
          at = end;
        }
        return name1;
      }
    }
    return false;
  }

  private void dash() {
    int start = at;
    skip(" \u00A0.");
    int mark = at;
    while (at < text.length() && (DASHES.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '=')) {
      at++;
    }
    if (at == mark) {
      at = start;
    } else {
      dashed = true;
      skip(" \u00A0");
    }
  }

  private void skip(String units) {
    while (at < text.length() && units.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** Returns the offset behind the group that opens here, -1 where none does. */
  private int groupEnd(int from) {
    if (from >= text.length()) {
      return -1;
    }
    char open = text.charAt(from);
    int kind = "([（/".indexOf(open);
    if (kind < 0) {
      return -1;
    }
    boolean parted = from == 0 || " .,\u00A0،".indexOf(text.charAt(from - 1)) >= 0;
    if (open == '/' && !parted) {
      return -1;
    }
    int close = text.indexOf(")]）/".charAt(kind), from + 1);
    return close > from + 1 && close - from <= LONGEST_AGENCY + 20 ? close + 1 : -1;
  }

  /** A dash between words; a hyphen counts only beside a space. */
  private boolean isDashAt(int place) {
    if (place >= text.length() || DASHES.indexOf(text.charAt(place)) < 0) {
      return false;
    }
    if (text.charAt(place) != '-') {
      return true;
    }
    boolean spaceBefore = place > 0 && Whitespace.isAny(text.charAt(place - 1));
    boolean spaceBehind =
        place + 1 < text.length() && " -\u00A0".indexOf(text.charAt(place + 1)) >= 0;
    return spaceBehind || (spaceBefore && place + 1 == text.length());
  }

  private static String withoutReporter(String inside) {
    String rest = inside;
    for (String title : new String[] {"Корр. ", "корр. ", "Кор. ", "кор. "}) {
      if (rest.startsWith(title)) {
        String name = rest.substring(title.length());
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
      }
    }
    int comma = rest.indexOf(',');
    return comma > 0 ? rest.substring(0, comma) : rest;
  }

  private static boolean looksLikeAgency(String name) {
    if (name.isEmpty() || name.length() > LONGEST_AGENCY || wordCount(name) > 4) {
      return false;
    }
    int first = name.codePointAt(0);
    return AgencyNames.knows(name)
        || (!Character.isLowerCase(first) && Character.isLetter(first))
        || (name.length() <= 7 && name.indexOf(' ') < 0 && Character.isLetter(first));
  }

  private static boolean isName(String name) {
    if (name.length() > 60 || wordCount(name) > 7) {
      return false;
    }
    int first = name.codePointAt(0);
    if (!Character.isLetter(first) || Character.isLowerCase(first)) {
      return false;
    }
    int small = 0;
    for (String word : name.split("[ ,/\u00A0-]+")) {
      int letter = word.isEmpty() ? 'A' : word.codePointAt(0);
      small += Character.isLowerCase(letter) ? 1 : 0;
      if ((Character.isLowerCase(letter) && word.length() > 4) || ":;!?".indexOf(letter) >= 0) {
        return false;
      }
    }
    // In scripts without case only few words can be trusted to be a name.
    boolean cased = Character.isUpperCase(first);
    return cased ? small <= 3 : wordCount(name) <= 4;
  }

  private static boolean isCapitals(String name) {
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i)) && name.indexOf(',') < 0) {
        return false;
      }
      capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
      if (name.charAt(i) == ',') {
        // What follows a comma is a region, as in "ALEXANDRIA, Va."
        return capitals >= 3 && name.substring(0, i).equals(upper(name.substring(0, i)));
      }
    }
    return capitals >= 3;
  }

  private static String upper(String name) {
    return name.toUpperCase(java.util.Locale.ROOT);
  }

  private static boolean opensSentence(String text, int at) {
    int first = text.codePointAt(at);
    return !Character.isLowerCase(first);
  }

  /** {@code VELL, 4 Feb. A bridge ...}: the stop that ends the line may also end the month. */
  private boolean stopsBefore(int start) {
    int before = start - 1;
    while (before > 0 && Whitespace.isAny(text.charAt(before))) {
      before--;
    }
    return before > 0 && ".:".indexOf(text.charAt(before)) >= 0;
  }

  private static int wordCount(String name) {
    int count = 1;
    for (int i = 0; i < name.length(); i++) {
      count += name.charAt(i) == ' ' ? 1 : 0;
    }
    return count;
  }

  private static String trimMarks(String name) {
    int start = 0;
    int end = name.length();
    while (end > start && (" ,،.:\u00A0".indexOf(name.charAt(end - 1)) >= 0)) {
      // The stop of an abbreviated region stays: "Va.", "N.Y."
      if (name.charAt(end - 1) == '.' && name.indexOf(',') > 0) {
        break;
      }
      end--;
    }
    while (start < end && " ,،.\u00A0".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    return name.substring(start, end);
  }

  private static Optional<String> nonEmpty(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
