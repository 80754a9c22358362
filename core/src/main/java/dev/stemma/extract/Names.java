package dev.stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names of people in a byline, one each, without e-mail, outlet or "by". */
final class Names {

  private static final String[] OPENINGS = {
    "by ",
    "by: ",
    "von ",
    "par ",
    "por ",
    "di ",
    "door ",
    "av ",
    "af ",
    "autor: ",
    "autora: ",
    "text: ",
    "written by ",
    "words by ",
    "story by ",
    "reported by ",
    "posted by ",
    "opinion by ",
    "автор: ",
    "текст: ",
    "de ",
    "author: ",
    "from "
  };

  private Names() {}

  /** Returns the names of a byline. */
  static List<String> split(String byline) {
    List<String> names = new ArrayList<>();
    String rest = Whitespace.canonical(byline);
    String lower = rest.toLowerCase(Locale.ROOT);
    for (String opening : OPENINGS) {
      if (lower.startsWith(opening) && lower.length() == rest.length()) {
        rest = rest.substring(opening.length());
        break;
      }
    }
    for (String part :
        rest.split(
            "[;,&|/\n、，·•]|(?i:\\s+(?:and|und|et|y|e|och|og|en|ja|i|и|та|και|və|ve|dan|và)\\s+)")) {
      String name = clean(part);
      if (isName(name) && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static String clean(String part) {
    String name = Whitespace.strip(part);
    int bracket = name.indexOf('(');
    if (bracket > 2) {
      name = Whitespace.strip(name.substring(0, bracket));
    }
    int start = 0;
    int end = name.length();
    while (start < end && "-–—:*.@".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "-–—:*".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    name = Whitespace.strip(name.substring(start, end));
    return name.endsWith(" 기자") || name.endsWith(" 記者") || name.endsWith(" 记者")
        ? name.substring(0, name.length() - 3)
        : name;
  }

  /** Returns whether a text may name a person: not an address, a number, a sentence. */
  static boolean isName(String name) {
    if (name.length() < 2 || name.length() > 60 || name.indexOf('@') >= 0 || name.contains("://")) {
      return false;
    }
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      if (Character.isDigit(name.charAt(i))) {
        return false;
      }
      words += name.charAt(i) == ' ' ? 1 : 0;
    }
    int first = name.codePointAt(0);
    return words <= 6 && Character.isLetter(first) && !Character.isLowerCase(first);
  }
}
