package dev.stemma.quote;

import dev.stemma.text.Tokenizer;
import dev.stemma.text.Tokens;

/**
 * Tells whether two names clearly mean two persons. A surname and a full name, a name with and
 * without titles, an inflected name mean one; an institution, a document or a description may speak
 * for anybody.
 */
final class SpeakerNames {

  /** Letters that inflection may add to or take from a name. */
  private static final int ENDING = 3;

  private SpeakerNames() {}

  /**
   * Returns whether the report's speaker is clearly another than the source's.
   *
   * @param report the report's name for the speaker
   * @param source the source's name for the speaker
   * @param sourceText the whole source: a single word is taken for somebody's name only where the
   *     source uses it
   */
  static boolean conflict(String report, String source, Tokens sourceText, Speech speech) {
    Tokens first = Tokenizer.tokenize(report);
    Tokens second = Tokenizer.tokenize(source);
    if (!isPerson(first, speech) || !isPerson(second, speech)) {
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < second.size(); j++) {
        if (same(first.form(i), second.form(j))) {
          return false;
        }
      }
    }
    return first.size() > 1 || mentions(sourceText, first.form(0));
  }

  private static boolean isPerson(Tokens name, Speech speech) {
    if (name.isEmpty()) {
      return false;
    }
    boolean cased =
        Character.isAlphabetic(name.text().codePointAt(name.start(0)))
            && isCased(name.text().codePointAt(name.start(0)));
    for (int i = 0; i < name.size(); i++) {
      boolean described = cased && !name.capitalised(i) && name.form(i).length() > ENDING;
      if (described
          || speech.is("institution", name, i)
          || speech.is("pronoun", name, i)
          || speech.is("conjunction", name, i)
          || isAcronym(name.printed(i))) {
        return false;
      }
    }
    return !(cased && !name.capitalised(0));
  }

  private static boolean isCased(int codePoint) {
    return Character.isUpperCase(codePoint)
        || Character.isLowerCase(codePoint)
        || Character.isTitleCase(codePoint);
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.chars().allMatch(unit -> Character.isUpperCase(unit) || unit == '.');
  }

  private static boolean same(String first, String second) {
    int shorter = Math.min(first.length(), second.length());
    int common = 0;
    while (common < shorter && first.charAt(common) == second.charAt(common)) {
      common++;
    }
    // Korean calls a person by the surname, mostly one syllable, and a title.
    boolean surname = common == 1 && Scripts.isHangul(first.charAt(0));
    if (common == shorter && (shorter > 1 || surname || first.length() == second.length())) {
      return true;
    }
    return common > ENDING && common >= Math.max(first.length(), second.length()) - ENDING;
  }

  private static boolean mentions(Tokens text, String form) {
    for (int i = 0; i < text.size(); i++) {
      if (text.form(i).equals(form)) {
        return true;
      }
    }
    return false;
  }
}
