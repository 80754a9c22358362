package dev.stemma.extract;

import dev.stemma.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a part of a byline names. */
enum NameKind {
  PERSON,
  ORGANISATION,
  NOBODY;

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  /**
   * Returns what a text names.
   *
   * @param trusted whether something says that it is an author, so that a nickname will do
   */
  static NameKind of(String name, boolean trusted) {
    if (name.length() < 2
        || name.length() > LONGEST
        || name.indexOf('@') >= 0
        || name.contains("://")) {
      return NOBODY;
    }
    String folded = Folding.fold(name);
    if (NameWords.is("nobody", folded) || NameWords.is("role", folded) || isTrade(folded)) {
      return NOBODY;
    }
    if (isOrganisation(name, folded) || isInitials(name)) {
      return ORGANISATION;
    }
    return isPerson(name, trusted) ? PERSON : NOBODY;
  }

  /** {@code Deputy Features Editor}, {@code Leitender Wirtschaftsredakteur}. */
  private static boolean isTrade(String folded) {
    boolean adjectives = true;
    for (String word : words(folded, " /&-")) {
      if (NameWords.is("trade", word) || endsLike(word, NameWords.of("trade-end"))) {
        return true;
      }
      adjectives &= NameWords.is("trade-adjective", word);
    }
    return adjectives;
  }

  private static boolean endsLike(String word, Set<String> ends) {
    for (String end : ends) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words between marks, an empty one before a mark that opens the text. */
  private static List<String> words(String text, String marks) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || marks.indexOf(text.charAt(at)) >= 0) {
        if (at > start || at == 0) {
          words.add(text.substring(start, at));
        }
        start = at + 1;
      }
    }
    return words;
  }

  private static boolean isInitials(String name) {
    return name.length() <= 5
        && name.chars().allMatch(unit -> Character.isUpperCase(unit) || Character.isDigit(unit));
  }

  /** Returns whether a name has the words or the form of an agency, an outlet or a desk. */
  static boolean isOrganisation(String name) {
    return isOrganisation(name, Folding.fold(name));
  }

  private static boolean isOrganisation(String name, String folded) {
    if (AgencyNames.knows(name) || isDomain(name)) {
      return true;
    }
    for (String word : words(folded, " /.&_-")) {
      if (NameWords.is("organisation", word)) {
        return true;
      }
    }
    for (String part : NameWords.of("organisation-part")) {
      if (name.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDomain(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 2
        && name.indexOf(' ') < 0
        && name.length() - dot > 2
        && name.length() - dot <= 6
        && name.substring(dot + 1).chars().allMatch(Character::isLetter)
        && name.chars().filter(Character::isLetter).count() >= 5;
  }

  /** Names in scripts with case begin with capitals but for particles. */
  static boolean isCased(String name) {
    int first = name.codePointAt(0);
    return Character.isUpperCase(first) || Character.isLowerCase(first);
  }

  private static boolean isPerson(String name, boolean trusted) {
    String[] words = name.split(" ");
    if (words.length > MOST_WORDS || !Character.isLetter(name.codePointAt(0))) {
      return false;
    }
    boolean digits = name.chars().anyMatch(Character::isDigit);
    if (digits) {
      return trusted && words.length == 1 && name.length() <= 24;
    }
    for (int i = 0; i < name.length(); i++) {
      if (":?!\"„“”…*=<>{}[]()".indexOf(name.charAt(i)) >= 0) {
        return false;
      }
    }
    if (!isCased(name)) {
      int longest = name.indexOf('·') > 0 || name.indexOf('・') > 0 ? 16 : trusted ? 12 : 5;
      return words.length <= 5 && (words.length > 1 || name.length() <= longest);
    }
    if (words.length == 1) {
      String folded = Folding.fold(name);
      return trusted && !NameWords.is("tail", folded) && !NameWords.is("particle", folded);
    }
    int capitals = 0;
    for (String word : words) {
      boolean lower = Character.isLowerCase(word.codePointAt(0));
      boolean elided = word.indexOf('\'') == 1 || word.indexOf('’') == 1 || word.startsWith("al-");
      if (lower && !elided && !NameWords.is("particle", Folding.fold(word))) {
        return false;
      }
      capitals += lower ? 0 : 1;
    }
    return capitals >= 1;
  }
}
