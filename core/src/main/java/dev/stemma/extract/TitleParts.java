package dev.stemma.extract;

import java.util.function.Predicate;

/**
 * Cuts the outlet's name, and the section's, from a title: {@code Quay rebuilt | City | Ledger}.
 */
final class TitleParts {

  private static final String MARKS = "|-–—·•»«:ㅣ｜";
  private static final int MOST_CUTS = 4;

  private TitleParts() {}

  /**
   * Returns a title without the outlet's name.
   *
   * @param isHeadline whether a text is already known as a title of the page, so that what follows
   *     it is none of it
   */
  static String withoutOutlet(String title, Outlets outlets, Predicate<String> isHeadline) {
    if (title.length() > TitleCandidates.LONGEST) {
      return title;
    }
    String rest = title;
    for (int cuts = 0; cuts < MOST_CUTS; cuts++) {
      String cut = cut(rest, outlets, isHeadline);
      if (cut.equals(rest)) {
        return rest;
      }
      rest = cut;
    }
    return rest;
  }

  private static String cut(String title, Outlets outlets, Predicate<String> isHeadline) {
    int last = lastMark(title, title.length());
    // The headline may hold such marks itself: what is known counts before what is guessed.
    for (int at = last; at > 0; at = lastMark(title, at)) {
      String head = Whitespace.strip(title.substring(0, at));
      if (title.charAt(at) != ':' && isHeadline.test(head)) {
        return head;
      }
    }
    if (last > 0 && title.charAt(last) != ':') {
      String head = Whitespace.strip(title.substring(0, last));
      if (!head.isEmpty() && outlets.isOutlet(title.substring(last + 1))) {
        return head;
      }
    }
    int first = firstMark(title);
    if (first > 0) {
      String tail = Whitespace.strip(title.substring(first + 1));
      String head = title.substring(0, first);
      boolean colon = title.charAt(first) == ':';
      // What stands before a colon belongs to the headline, unless it is the outlet to the letter.
      boolean outlet = colon ? outlets.isNamed(head) : outlets.isOutlet(head);
      if (!tail.isEmpty() && (outlet || (isHeadline.test(tail) && !colon))) {
        return tail;
      }
    }
    return title;
  }

  private static int lastMark(String title, int before) {
    for (int at = before - 1; at > 0; at--) {
      if (isMark(title, at)) {
        return at;
      }
    }
    return -1;
  }

  private static int firstMark(String title) {
    for (int at = 1; at < title.length(); at++) {
      if (isMark(title, at)) {
        return at;
      }
    }
    return -1;
  }

  /** A bar parts wherever it stands, a dash between spaces, a colon before one. */
  private static boolean isMark(String title, int at) {
    char unit = title.charAt(at);
    if (MARKS.indexOf(unit) < 0) {
      return false;
    }
    boolean before = Whitespace.isAny(title.charAt(at - 1));
    boolean behind = at + 1 == title.length() || Whitespace.isAny(title.charAt(at + 1));
    return switch (unit) {
      case '|', 'ㅣ', '｜' -> true;
      case ':' -> behind;
      default -> (before && behind) || title.charAt(at - 1) >= 0x2E80;
    };
  }
}
