package dev.stemma.collate;

import dev.stemma.article.Span;
import dev.stemma.text.FunctionWords;
import dev.stemma.text.Tokens;
import dev.stemma.text.WordKind;
import dev.stemma.text.WordKinds;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the words in a stretch of text that are likely names: capitalised where the language does
 * not capitalise for another reason, or beside a title.
 */
final class Names {

  private static final String POSSESSIVE = "'s";

  private Names() {}

  /** Returns the folded names in a span, without possessive endings. */
  static Set<String> in(Tokens tokens, Span span, String language) {
    Set<String> names = new TreeSet<>();
    int from = tokens.indexAt(span.start());
    int to = tokens.indexBehind(span.end());
    for (int i = from; i < to; i++) {
      if (isCapitalisedName(tokens, i, language)) {
        names.add(withoutPossessive(tokens.form(i)));
      }
    }
    if (names.isEmpty() && from < to && UncasedNames.isName(tokens.text(), span, language)) {
      for (int i = from; i < to; i++) {
        names.add(tokens.form(i));
      }
    }
    return names;
  }

  private static boolean isCapitalisedName(Tokens tokens, int index, String language) {
    String form = tokens.form(index);
    if (!tokens.capitalised(index)
        || FunctionWords.isFunctionWord(form, language)
        || WordKinds.is(WordKind.TITLE, form, language)
        || WordKinds.is(WordKind.CALENDAR, form, language)
        || WordKinds.is(WordKind.NUMBER, form, language)) {
      return false;
    }
    // German capitalises every noun, a sentence its first word: a second capital tells a name.
    if (language.equals("de") || opensSentence(tokens, index)) {
      return isAcronym(tokens.printed(index)) || hasCapitalisedNeighbour(tokens, index);
    }
    return true;
  }

  private static boolean hasCapitalisedNeighbour(Tokens tokens, int index) {
    boolean before =
        index > 0
            && tokens.capitalised(index - 1)
            && tokens.start(index) == tokens.end(index - 1) + 1;
    boolean after =
        index + 1 < tokens.size()
            && tokens.capitalised(index + 1)
            && tokens.start(index + 1) == tokens.end(index) + 1;
    return before || after;
  }

  private static boolean isAcronym(String printed) {
    return printed.length() > 1 && printed.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean opensSentence(Tokens tokens, int index) {
    String text = tokens.text();
    int at = tokens.start(index) - 1;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
      char unit = text.charAt(at);
      if (unit == '.' || unit == '!' || unit == '?' || unit == '\n' || unit == '…' || unit == ':') {
        return true;
      }
      at--;
    }
    return at < 0;
  }

  private static String withoutPossessive(String form) {
    return form.endsWith(POSSESSIVE)
        ? form.substring(0, form.length() - POSSESSIVE.length())
        : form;
  }
}
