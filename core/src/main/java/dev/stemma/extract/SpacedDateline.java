package dev.stemma.extract;

import dev.stemma.time.DateFound;
import dev.stemma.time.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Datelines in scripts that part words by spaces: {@code TARNOVIK, March 4 (KNA) --}, {@code BERLIN
 * (dpa) -}, {@code ТАРНОВИК, 4 марта. /КНА/.}, {@code МОСКВА, 4 мар - РИА Новости.}, {@code (ANSA)
 * - ROMA, 04 MAR -}, {@code تارنوفيك 4 مارس (و.ك.ا) -}.
 */
final class SpacedDateline {

  private static final int LONGEST = 160;

  private final String text;
  private final DatelineText marks;
  private int at;
  private String place = "";
  private Optional<DateFound> date = Optional.empty();
  private OptionalInt day = OptionalInt.empty();
  private String agency = "";
  private final List<String> reporters = new ArrayList<>();
  private boolean dateFirst;
  private boolean era;
  private boolean grouped;
  private boolean dashed;
  private boolean marked;

  private SpacedDateline(String paragraph) {
    text = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    marks = new DatelineText(text);
  }

  static Optional<DatelineRead> read(String paragraph) {
    SpacedDateline line = new SpacedDateline(paragraph);
    if (!line.marks.partsAnything()) {
      return Optional.empty();
    }
    line.parse();
    return line.holds()
        ? Optional.of(
            new DatelineRead(
                nonEmpty(line.place),
                line.date,
                line.day,
                nonEmpty(line.agency),
                line.at,
                List.copyOf(line.reporters)))
        : Optional.empty();
  }

  private void parse() {
    if (readGroup()) {
      dash();
    }
    List<DateFound> dates = DateReader.all(text);
    dateFirst = readDate(dates) && at < text.length() && text.charAt(at) == ',';
    skip(" ,\u00A0");
    if (date.isEmpty() || dateFirst) {
      readPlace(dates);
    }
    boolean more = true;
    while (more) {
      skip(" ,،\u00A0");
      more =
          readDate(dates)
              || readDay()
              || readGroup()
              || readDayAndMonth()
              || readAgencyBehindDash()
              || readAgencyBehindDate();
    }
    partAgencyFromPlace();
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
    readNameInCapitals();
  }

  /** Weighs what was read: each kind of line needs as much as keeps ordinary prose out. */
  private boolean holds() {
    if (!place.isEmpty() && !DatelineWords.isName(place)) {
      return false;
    }
    if (!marks.opensSentence(at)) {
      return false;
    }
    boolean known = AgencyNames.knows(agency);
    if (place.isEmpty()) {
      return (known && (dashed || (date.isPresent() && marks.stopsBefore(at))))
          || (grouped && date.isPresent());
    }
    if (agency.isEmpty() && dateFirst) {
      return false;
    }
    if (!agency.isEmpty()) {
      return dashed || date.isPresent() || known || (marked && DatelineWords.isCapitals(place));
    }
    if (!dashed) {
      return date.isPresent() && DatelineWords.isCapitals(place) && marks.stopsBefore(at);
    }
    return date.isPresent() || (DatelineWords.isCapitals(place) && !Phrases.is("not-place", place));
  }

  private void readPlace(List<DateFound> dates) {
    int end = at;
    while (end < text.length()) {
      int here = end;
      if (marks.groupEnd(here) > 0
          || marks.isDashAt(here)
          || marks.isHyphenBeforeAgency(here)
          || marks.dayEnd(here) > 0
          || isDateAt(dates, here)) {
        break;
      }
      end++;
    }
    if (end < text.length()) {
      place = DatelineWords.withoutPreposition(DatelineWords.trimMarks(text.substring(at, end)));
      at = end;
    }
  }

  private static boolean isDateAt(List<DateFound> dates, int at) {
    for (DateFound found : dates) {
      if (found.span().start() == at) {
        return true;
      }
    }
    return false;
  }

  private boolean readDate(List<DateFound> dates) {
    for (DateFound found : dates) {
      if (found.span().start() == at && date.isEmpty()) {
        date = Optional.of(found);
        at = found.span().end();
        skip(".");
        skipEra();
        if (!place.isEmpty()) {
          at = marks.weekdayEnd(at);
        }
        return true;
      }
    }
    return false;
  }

  /** {@code 04 مارس 2031 م}: behind the mark of the common era the agency stands bare. */
  private void skipEra() {
    if (text.startsWith(" م ", at)) {
      at += 2;
      era = true;
    }
  }

  /** {@code TARNOVIK, 4 (KNA)}: a day without its month. */
  private boolean readDay() {
    int end = marks.dayEnd(at);
    if (end < 0 || date.isPresent() || day.isPresent() || place.isEmpty()) {
      return false;
    }
    day = OptionalInt.of(marks.number(at));
    at = end;
    return true;
  }

  /** {@code الكويت - 4 - 3 (كونا) --}. */
  private boolean readDayAndMonth() {
    Optional<DateFound> found =
        date.isPresent() || place.isEmpty() ? Optional.empty() : marks.dayAndMonth(at);
    if (found.isPresent()) {
      date = found;
      at = found.get().span().end();
    }
    return found.isPresent();
  }

  /** A group in parentheses, brackets or slashes holds the agency, perhaps the date. */
  private boolean readGroup() {
    int end = marks.groupEnd(at);
    if (end < 0) {
      return false;
    }
    String inside = Whitespace.strip(text.substring(at + 1, end - 1));
    Optional<DateFound> dateInside = DateReader.first(inside);
    if (dateInside.isPresent()) {
      date = date.or(() -> dateInside);
      inside =
          DatelineWords.trimMarks(
              inside.substring(0, dateInside.get().span().start())
                  + inside.substring(dateInside.get().span().end()));
    }
    inside = DatelineWords.withoutReporter(inside);
    if (!DatelineWords.looksLikeAgency(inside)) {
      return false;
    }
    agency = inside;
    grouped = true;
    at = end;
    return true;
  }

  /** {@code МОСКВА, 4 мар - РИА Новости.}, {@code Tehran, IRNA -}, {@code تهران- ایرنا-}. */
  private boolean readAgencyBehindDash() {
    boolean tight = marks.isHyphenBeforeAgency(at);
    if (!agency.isEmpty() || place.isEmpty() || !(marks.isDashAt(at) || tight)) {
      return false;
    }
    int start = at;
    while (start < text.length()
        && (DatelineText.DASHES.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == ' ')) {
      start++;
    }
    return readBareAgency(start, tight, date.isPresent());
  }

  /** {@code Tarnovik, March 4, IRNA –}, {@code Тарновик. 4 марта. ИНТЕРФАКС -}. */
  private boolean readAgencyBehindDate() {
    return agency.isEmpty() && date.isPresent() && readBareAgency(at, era, false);
  }

  /**
   * Reads an agency up to the dash or stop behind it.
   *
   * @param word whether a space ends it as well
   * @param unknown whether any name will do
   */
  private boolean readBareAgency(int start, boolean word, boolean unknown) {
    int limit = Math.min(text.length(), start + DatelineWords.LONGEST_AGENCY);
    for (int end = start + 1; end < limit; end++) {
      boolean colon = text.startsWith(": ", end);
      boolean space = word && text.charAt(end) == ' ';
      if (space || colon || text.startsWith(". ", end) || marks.isDashAt(end)) {
        String name = DatelineWords.withoutReporter(Whitespace.strip(text.substring(start, end)));
        boolean is =
            marks.groupEnd(start) < 0
                && (AgencyNames.knowsPart(name)
                    || (unknown && !colon && DatelineWords.isName(name)));
        if (is) {
          agency = name;
          at = end;
        }
        return is;
      }
    }
    return false;
  }

  /** {@code Tarnovik, IRNA –}, {@code ТАСС, 4 марта.}: the agency stands where places do. */
  private void partAgencyFromPlace() {
    if (AgencyNames.canonical(place, "und").isPresent()) {
      agency = agency.isEmpty() ? place : agency;
      place = "";
    }
    int comma = Math.max(place.lastIndexOf(','), place.lastIndexOf('،'));
    if (agency.isEmpty() && comma > 0 && marks.isDashAt(at)) {
      String last = Whitespace.strip(place.substring(comma + 1));
      if (AgencyNames.knows(last)) {
        agency = last;
        place = DatelineWords.trimMarks(place.substring(0, comma));
      }
    }
  }

  /** {@code TARNOVİK (AA) - LİN OSKE - Rıhtım}. */
  private void readNameInCapitals() {
    int end = text.indexOf(" - ", at);
    if (end > at && DatelineWords.isReporterInCapitals(text.substring(at, end), agency)) {
      reporters.add(text.substring(at, end));
      at = end + 3;
    }
  }

  private void dash() {
    int start = at;
    skip(" \u00A0.");
    int mark = at;
    while (at < text.length()
        && (DatelineText.DASHES.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '=')) {
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

  private static Optional<String> nonEmpty(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
