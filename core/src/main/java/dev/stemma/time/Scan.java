package dev.stemma.time;

import dev.stemma.text.Characters;
import dev.stemma.text.Folding;

/** A place in a text that moves on over digits, words and marks. Digits may be of any script. */
final class Scan {

  private static final int FIRST_EAST_ASIAN = 0x2E80;

  private final String text;
  private int at;

  Scan(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Returns where the last digit stands, behind which no date begins; -1 if there is none. */
  static int lastDigit(String text) {
    int at = text.length() - 1;
    while (at >= 0 && !Character.isDigit(text.charAt(at))) {
      at--;
    }
    return at;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Returns the unit here, 0 at the end. */
  char here() {
    return unit(at);
  }

  private char unit(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : 0;
  }

  /** Returns how many digits stand here. */
  int digits() {
    int end = at;
    while (Character.isDigit(unit(end))) {
      end++;
    }
    return end - at;
  }

  /** Reads the digits here, 9 at most; moves behind them. */
  int number() {
    int value = 0;
    for (int count = digits(); count > 0; count--) {
      value = value * 10 + Character.digit(text.charAt(at++), 10);
    }
    return value;
  }

  /** Reads the word here, folded; moves behind it. Empty where no word stands here. */
  String word() {
    int start = at;
    while (isWordUnit(unit(at))) {
      at++;
    }
    return at - start > 24 ? "" : Folding.fold(text.substring(start, at));
  }

  /** Moves over one unit if it is one of {@code units}; tells whether it did. */
  boolean skip(String units) {
    if (!atEnd() && units.indexOf(text.charAt(at)) >= 0) {
      at++;
      return true;
    }
    return false;
  }

  /** Moves over up to three spaces of any kind. */
  boolean skipSpaces() {
    int start = at;
    while (at - start < 3 && Characters.isSpace(here())) {
      at++;
    }
    return at > start;
  }

  /** Moves behind the run of digits or of word units here, or behind one unit of another kind. */
  void skipRun() {
    boolean digits = Character.isDigit(here());
    boolean word = isWordUnit(here());
    at++;
    while (!atEnd() && ((digits && Character.isDigit(here())) || (word && isWordUnit(here())))) {
      at++;
    }
  }

  /** Returns whether a date may begin here: not inside a number, a word or a path of numbers. */
  boolean atStart() {
    char before = unit(at - 1);
    if (isSeparator(before) && before != '/' && Character.isDigit(unit(at - 2))) {
      return false;
    }
    return !Character.isDigit(before) && (before >= FIRST_EAST_ASIAN || !isWordUnit(before));
  }

  /** Returns whether a number may end here: no digit follows, nor a mark and then a digit. */
  boolean atNumberEnd() {
    return !Character.isDigit(here())
        && !(isSeparator(here()) && here() != '/' && Character.isDigit(unit(at + 1)));
  }

  static boolean isSeparator(char unit) {
    return unit == '-' || unit == '/' || unit == '.';
  }

  static boolean isWordUnit(char unit) {
    if (unit < 0x80) {
      return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
    if (Character.isLetter(unit) || unit == 'º' || unit == '°') {
      return true;
    }
    return switch (Character.getType(unit)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }

  /** Moves over the mark that parts day and month as the one before does, and spaces behind it. */
  boolean skipSame(char separator) {
    boolean same =
        switch (separator) {
          case '年' -> skip("月");
          case '년' -> skip("월");
          default -> isSeparator(separator) && skip(String.valueOf(separator));
        };
    skipSpaces();
    return same;
  }
}
