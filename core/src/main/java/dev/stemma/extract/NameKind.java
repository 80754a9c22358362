package dev.stemma.extract;

import dev.stemma.text.Folding;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a part of a byline names. */
enum NameKind {
  PERSON,
  ORGANISATION,
  NOBODY;

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final Pattern TRADE_EDGE = Pattern.compile("[ /&-]+");
  private static final Pattern NAME_EDGE = Pattern.compile("[ /.&_-]+");

  /**
   * Returns what a text names.
   *
   * @param trusted whether something says that it is an author, so that a nickname will do
   */
  static NameKind of(String name, boolean trusted) {
    if (name.length() < 2
        || name.length() > LONGEST
        || name.indexOf('@') >= 0
        || name.contains("://")
        || NameWords.is("nobody", Folding.fold(name))
        || NameWords.is("role", Folding.fold(name))) {
      return NOBODY;
    }
    if (isTrade(name)) {
      return NOBODY;
    }
    if (isOrganisation(name) || isInitials(name)) {
      return ORGANISATION;
    }
    return isPerson(name, trusted) ? PERSON : NOBODY;
  }

  /** {@code Deputy Features Editor}, {@code Leitender Wirtschaftsredakteur}. */
  private static boolean isTrade(String name) {
    String[] words = TRADE_EDGE.split(Folding.fold(name));
    if (Arrays.stream(words).allMatch(word -> NameWords.is("trade-adjective", word))) {
      return true;
    }
    for (String word : words) {
      if (NameWords.is("trade", word)
          || NameWords.of("trade-end").stream().anyMatch(word::endsWith)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInitials(String name) {
    return name.length() <= 5
        && name.chars().allMatch(unit -> Character.isUpperCase(unit) || Character.isDigit(unit));
  }

  /** Returns whether a name has the words or the form of an agency, an outlet or a desk. */
  static boolean isOrganisation(String name) {
    if (AgencyNames.knows(name) || isDomain(name)) {
      return true;
    }
    for (String word : NAME_EDGE.split(Folding.fold(name))) {
      if (NameWords.is("organisation", word)) {
        return true;
      }
    }
    return NameWords.of("organisation-part").stream().anyMatch(name::contains);
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
