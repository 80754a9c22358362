package dev.stemma.extract;

import dev.stemma.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a row of names into single ones, and each of them down to the name itself. */
final class NameParts {

  private static final String MARKS = ",，、،/／&+＆﹐";

  private static final Set<String> AND =
      Set.of(
          "and", "und", "et", "y", "e", "och", "og", "en", "ja", "i", "и", "й", "і", "та", "και",
          "ve", "və", "dan", "và", "és", "şi", "și", "with", "mit", "avec", "con", "com", "או",
          "ir", "un", "au", "na", "और", "ও", "및");

  /** Words that part names only between two full names, for they are parts of names too. */
  private static final Set<String> WEAK = Set.of("e", "y", "i", "en", "na", "au", "com", "con");

  private NameParts() {}

  /** Returns the parts of a row in their order. */
  static List<String> of(String row) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    String[] words = spaced(row).split(" ");
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word.isEmpty()) {
        continue;
      }
      boolean mark = word.length() == 1 && MARKS.indexOf(word.charAt(0)) >= 0;
      boolean and = isAnd(word);
      if (and && part.isEmpty()) {
        continue;
      }
      boolean full = part.indexOf(" ") > 0 && words.length - i > 1;
      if (mark || (and && (full || !WEAK.contains(Folding.fold(word))))) {
        flush(part, parts);
      } else {
        part.append(part.isEmpty() ? "" : " ").append(word);
      }
    }
    flush(part, parts);
    return parts;
  }

  /** Returns whether a row holds an "and" in one of the languages. */
  static boolean hasAnd(String row) {
    for (String word : spaced(row).split(" ")) {
      if (!word.isEmpty() && (isAnd(word) || "&＆﹠".contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** "Dan" is a name, "dan" parts two. */
  private static boolean isAnd(String word) {
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return AND.contains(Folding.fold(word))
        && (!capital || word.equalsIgnoreCase("and") || word.equalsIgnoreCase("und"));
  }

  private static void flush(StringBuilder part, List<String> parts) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  /** Sets marks between names apart; a bracket's content stays one. */
  private static String spaced(String row) {
    StringBuilder spaced = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < row.length(); i++) {
      char unit = row.charAt(i);
      depth += "([（【".indexOf(unit) >= 0 ? 1 : 0;
      depth -= ")]）】".indexOf(unit) >= 0 && depth > 0 ? 1 : 0;
      boolean mark = depth == 0 && MARKS.indexOf(unit) >= 0;
      // Middle dots part the words of a foreign name in East Asian texts, slashes and such do not.
      if (mark) {
        spaced.append(' ').append(unit).append(' ');
      } else {
        spaced.append(Whitespace.isAny(unit) ? ' ' : unit);
      }
    }
    return spaced.toString();
  }

  /** Returns whether two parts are one name turned round, as in {@code Tolland, Mira}. */
  static boolean isTurned(String family, String given) {
    return family.indexOf(' ') < 0
        && given.indexOf(' ') < 0
        && Character.isUpperCase(family.codePointAt(0))
        && Character.isUpperCase(given.codePointAt(0))
        && family.chars().anyMatch(Character::isLowerCase)
        && given.chars().anyMatch(Character::isLowerCase)
        && !NameKind.isOrganisation(family)
        && !NameKind.isOrganisation(given);
  }

  /** Returns a part without brackets, addresses, handles, credentials, trades and places. */
  static String clean(String part) {
    String name = withoutBracket(part);
    List<String> words = new ArrayList<>();
    for (String word : name.split(" ")) {
      if (word.indexOf('@') >= 0 || word.startsWith("http") || word.startsWith("www.")) {
        continue;
      }
      boolean tail = words.size() >= 2 && isTail(word);
      if (tail) {
        break;
      }
      words.add(word);
    }
    while (!words.isEmpty() && isLetters(words.getLast(), words.size())) {
      words.removeLast();
    }
    return trimmed(withoutRole(words));
  }

  private static boolean isTail(String word) {
    return Character.isLowerCase(word.codePointAt(0))
        && NameWords.is("tail", word)
        && !NameWords.is("particle", word);
  }

  private static boolean isLetters(String word, int words) {
    boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    boolean credential =
        (capitals || word.indexOf('.') > 0 || word.equals("PhD"))
            && NameWords.is("credential", Folding.fold(word));
    return (credential && (words != 2 || word.length() > 2)) || word.equals("PhD");
  }

  /** {@code Greyson Steele Reporter}, {@code 홍길동 기자}, {@code Reporter Greyson Steele}. */
  private static String withoutRole(List<String> words) {
    if (NameWords.is("role", Folding.fold(String.join(" ", words)))) {
      return "";
    }
    for (int from = 1; from < words.size(); from++) {
      String rest = Folding.fold(String.join(" ", words.subList(from, words.size())));
      boolean whole = from > 1 || !NameKind.isCased(words.getFirst());
      if (whole && NameWords.is("role", rest)) {
        return String.join(" ", words.subList(0, from));
      }
    }
    // Behind a Korean trade stands how many others wrote: "기자 외 1명".
    for (int at = 1; at < words.size(); at++) {
      if (words.get(at).equals("기자") || words.get(at).equals("특파원")) {
        return String.join(" ", words.subList(0, at));
      }
    }
    String name = String.join(" ", words);
    for (String end : new String[] {"記者", "记者", "기자", "特派員", "氏", "さん"}) {
      if (name.length() > end.length() + 1 && name.endsWith(end)) {
        return name.substring(0, name.length() - end.length());
      }
    }
    return name;
  }

  private static String withoutBracket(String part) {
    int bracket = -1;
    for (int i = 0; i < part.length() && bracket < 0; i++) {
      bracket = "([（【<".indexOf(part.charAt(i)) >= 0 ? i : -1;
    }
    if (bracket > 1) {
      return Whitespace.strip(part.substring(0, bracket));
    }
    if (bracket == 0) {
      int close = part.length();
      for (int i = part.length() - 1; i > 0; i--) {
        close = ")]）】>".indexOf(part.charAt(i)) >= 0 ? i : close;
      }
      String behind = close + 1 < part.length() ? part.substring(close + 1) : "";
      return Whitespace.strip(behind.isBlank() ? part.substring(1, close) : behind);
    }
    return part;
  }

  private static String trimmed(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && !Character.isLetterOrDigit(name.codePointAt(start))) {
      start++;
    }
    while (end > start && "-–—:*,;→…>›»|_ \u00A0".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    // A stop ends the line, unless it shortens a word: "Jr.", "A."
    if (end - start > 4
        && name.charAt(end - 1) == '.'
        && name.charAt(end - 2) != '.'
        && Character.isLowerCase(name.charAt(end - 3))) {
      end--;
    }
    return Whitespace.strip(name.substring(start, end));
  }
}
