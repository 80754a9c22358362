package dev.stemma.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Tells a sentence's end from a full stop that belongs to a word. */
final class SentenceEnd {

  private static final String FILE = "abbreviations.txt";

  private static final Set<String> ABBREVIATIONS = WordLists.section(FILE, "");

  /** Abbreviations that often stand at the end of a sentence, too. */
  private static final Set<String> LAST = WordLists.section(FILE, "last");

  /** Abbreviations before a number, other words elsewhere. */
  private static final Set<String> BEFORE_NUMBER = WordLists.section(FILE, "number");

  private static final Set<String> ORDINAL_STOPS = WordLists.load("ordinal-stops.txt");

  /** A longer number is a year or a quantity, not an ordinal. */
  private static final int LONGEST_ORDINAL = 3;

  private static final int LEAST_WORD = 5;

  private static final String CLOSING = ")]\"'”’」』»";

  private static final char FIRST_SYLLABLE = '\u1100';

  private final String text;
  private final String language;

  /**
   * Reads the ends of sentences in one text.
   *
   * @param language primary subtag of a BCP 47 language
   */
  SentenceEnd(String text, String language) {
    this.text = text;
    this.language = language;
  }

  /**
   * Returns whether a sentence ends before {@code end}.
   *
   * @param start where the sentence starts
   * @param end where the next one would start
   * @param limit where the block ends
   */
  boolean isAt(int start, int end, int limit) {
    if (isBeforeParticle(end, limit)) {
      return false;
    }
    int last = lastVisible(start, end);
    int stop = last;
    while (stop > start && isClosingBracket(text.charAt(stop))) {
      stop--;
    }
    if (last < start || text.charAt(stop) != '.') {
      // An ellipsis character in mid-sentence stands between spaces; at the end it follows a word.
      return !(last > start
          && text.charAt(last) == '…'
          && Characters.isSpace(text.charAt(last - 1)));
    }
    if (stop > start && text.charAt(stop - 1) == '.') {
      return stop < last || !isFreeEllipsis(start, stop);
    }
    return isAtStop(start, stop, nextWord(end, limit));
  }

  /**
   * Returns where a sentence begins with a number and goes on in small letters, which Annex 29
   * takes for the rest of the sentence before it; -1 where none does. Short words before the full
   * stop may be abbreviations.
   */
  int beforeNumber(int start, int end, int limit) {
    for (int at = start + LEAST_WORD + 2; at < end; at++) {
      if (Character.isDigit(text.charAt(at))
          && text.charAt(at - 1) == ' '
          && text.charAt(at - 2) == '.'
          && endsInLongWord(start, at - 2)
          && isAt(start, at, limit)) {
        return at;
      }
    }
    return -1;
  }

  private boolean endsInLongWord(int start, int stop) {
    for (int i = 1; i <= LEAST_WORD; i++) {
      if (stop - i < start || !Character.isLowerCase(text.charAt(stop - i))) {
        return false;
      }
    }
    return true;
  }

  /** Korean hangs particles on a quotation, as in {@code “아니다.”라고 말했다}. */
  private boolean isBeforeParticle(int end, int limit) {
    return end < limit
        && UnicodeScript.of(text.charAt(end)) == UnicodeScript.HANGUL
        && CLOSING.indexOf(text.charAt(end - 1)) >= 0;
  }

  private boolean isAtStop(int start, int stop, String next) {
    int from = stop;
    while (from > start && isWordUnit(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop);
    String form = Folding.fold(word);
    boolean beginsAnew = FunctionWords.isFunctionWord(Folding.fold(next), language);
    if (isOrdinal(word)) {
      return next.isEmpty() || beginsAnew;
    }
    if (BEFORE_NUMBER.contains(form)) {
      return next.isEmpty() || !Character.isDigit(next.charAt(0));
    }
    if (isAcronym(word) || LAST.contains(form)) {
      return beginsAnew && !isLetter(text, stop + 1);
    }
    return !isInitial(word) && !ABBREVIATIONS.contains(form);
  }

  /** Three full stops behind a space stand for left-out words; behind a word they end it. */
  private boolean isFreeEllipsis(int start, int stop) {
    int first = stop;
    while (first > start && text.charAt(first - 1) == '.') {
      first--;
    }
    return first == start || Characters.isSpace(text.charAt(first - 1));
  }

  private boolean isOrdinal(String word) {
    return !word.isEmpty()
        && word.length() <= LONGEST_ORDINAL
        && word.chars().allMatch(Character::isDigit)
        && ORDINAL_STOPS.contains(language);
  }

  /** Returns whether a word is a letter that stands for a name; small letters are words. */
  private static boolean isInitial(String word) {
    return word.length() == 1 && isCapital(word.charAt(0));
  }

  /** Returns whether single letters are parted by full stops, as in {@code J.R} before its last. */
  private static boolean isAcronym(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !isCapital(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return word.length() > 1 && word.length() % 2 == 1;
  }

  /** Arabic letters and their like, which have no case, count as capitals; syllables are words. */
  private static boolean isCapital(char unit) {
    return Character.isLetter(unit) && !Character.isLowerCase(unit) && unit < FIRST_SYLLABLE;
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** Returns the word that begins at {@code at}; empty where none does or an initial does. */
  private String nextWord(int at, int limit) {
    int to = at;
    while (to < limit && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    boolean initial = to - at == 1 && to < limit && text.charAt(to) == '.';
    return initial ? "" : text.substring(at, to);
  }

  private int lastVisible(int start, int end) {
    int last = end - 1;
    while (last >= start && Characters.isSpace(text.charAt(last))) {
      last--;
    }
    return last;
  }

  private static boolean isClosingBracket(char unit) {
    return unit == ')' || unit == ']';
  }

  private static boolean isWordUnit(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '.' || unit == '-' || unit == '\'';
  }
}
