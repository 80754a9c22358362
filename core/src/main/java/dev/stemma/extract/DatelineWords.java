package dev.stemma.extract;

import java.util.Locale;
import java.util.Set;

/** What may be a place or an agency between the marks of a dateline. */
final class DatelineWords {

  static final int LONGEST_AGENCY = 40;

  private static final Set<String> NAMING_IN_CAPITALS =
      Set.of("Anadolu", "Demirören News Agency", "İhlas News Agency");

  private DatelineWords() {}

  static boolean looksLikeAgency(String name) {
    if (name.isEmpty() || name.length() > LONGEST_AGENCY || wordCount(name) > 4) {
      return false;
    }
    int first = name.codePointAt(0);
    return AgencyNames.knowsPart(name)
        || (!Character.isLowerCase(first) && Character.isLetter(first))
        || (name.length() <= 7 && name.indexOf(' ') < 0 && Character.isLetter(first));
  }

  static boolean isName(String name) {
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

  static boolean isCapitals(String name) {
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
    return name.toUpperCase(Locale.ROOT);
  }

  static String trimMarks(String name) {
    int start = 0;
    int end = name.length();
    while (end > start && (" ,،.:-–—\u00A0".indexOf(name.charAt(end - 1)) >= 0)) {
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

  static int wordCount(String name) {
    int count = 1;
    for (int i = 0; i < name.length(); i++) {
      count += name.charAt(i) == ' ' ? 1 : 0;
    }
    return count;
  }

  /** Arabic may put "on" between place and date, or a day of the Islamic calendar. */
  static String withoutPreposition(String place) {
    if (place.endsWith(" الموافق")) {
      int digit = 0;
      while (digit < place.length() && !Character.isDigit(place.charAt(digit))) {
        digit++;
      }
      return Whitespace.strip(place.substring(0, digit));
    }
    return place.endsWith(" في") ? place.substring(0, place.length() - 3) : place;
  }

  /** {@code Корр. КНА Лин Оске}, {@code РИА Новости, Лин Оске}: the agency without its reporter. */
  static String withoutReporter(String inside) {
    int end = inside.indexOf(',');
    int start = 0;
    for (String title : new String[] {"Корр. ", "корр. ", "Кор. ", "кор. "}) {
      if (inside.startsWith(title)) {
        start = title.length();
        end = inside.indexOf(' ', start);
      }
    }
    return end <= start ? inside.substring(start) : inside.substring(start, end);
  }

  /** Turkish agencies name the reporter in capitals behind the agency. */
  static boolean isReporterInCapitals(String name, String agency) {
    int words = wordCount(name);
    return words >= 2
        && words <= 4
        && name.length() <= LONGEST_AGENCY
        && name.chars().allMatch(c -> Character.isUpperCase(c) || c == ' ')
        && AgencyNames.canonical(agency, "tr").filter(NAMING_IN_CAPITALS::contains).isPresent();
  }
}
