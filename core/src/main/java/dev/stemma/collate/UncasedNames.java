package dev.stemma.collate;

import dev.stemma.article.Span;
import dev.stemma.text.WordKind;
import dev.stemma.text.WordKinds;

/**
 * Guesses personal names in scripts without capitals: the words beside a title, where they begin
 * with a known surname or, in Arabic, have no article.
 */
final class UncasedNames {

  /** Longest title in any list, with a space and a surname between. */
  private static final int REACH = 24;

  private static final String ARABIC_ARTICLE = "ال";

  private UncasedNames() {}

  /** Returns whether a stretch of text, or the end of the word it closes, is likely a name. */
  static boolean isName(String text, Span span, String language) {
    String words = span.of(text);
    if (words
        .codePoints()
        .anyMatch(unit -> Character.isUpperCase(unit) || Character.isLowerCase(unit))) {
      return false;
    }
    String before = text.substring(Math.max(0, span.start() - REACH), span.start()).strip();
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + REACH)).strip();
    if (language.equals("ar")) {
      return besideTitle(before, after, language) && !words.startsWith(ARABIC_ARTICLE);
    }
    if (startsWithSurname(words, language)) {
      return besideTitle(before, after, language);
    }
    // Where each character is a token, only the given name may differ.
    return !before.isEmpty()
        && startsWithSurname(before.substring(before.length() - 1), language)
        && besideTitle(before.substring(0, before.length() - 1).strip(), after, language);
  }

  private static boolean besideTitle(String before, String after, String language) {
    for (String title : WordKinds.words(WordKind.TITLE, language)) {
      if (before.endsWith(title) || after.startsWith(title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithSurname(String words, String language) {
    return WordKinds.words(WordKind.SURNAME, language).stream().anyMatch(words::startsWith);
  }
}
