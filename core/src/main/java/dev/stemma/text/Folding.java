package dev.stemma.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Makes words equal that differ in typography only: case, width, ligatures, composed or decomposed
 * accents, soft hyphens and joiners (all by NFKC_Casefold of Unicode Standard Annex 31), curly
 * apostrophes, Arabic vowel signs and stretching, Russian ё.
 */
public final class Folding {

  /** Behind the Cyrillic letters of today. */
  private static final int PLAIN = 0x460;

  /** What the commonest units fold to, each by itself and whatever stands beside; 0 for others. */
  private static final char[] FOLDED = new char[PLAIN];

  static {
    for (char unit = 1; unit < PLAIN; unit++) {
      boolean latin = unit < 0x80 || (unit >= 0xC0 && unit <= 0xFF && unit != 0xDF);
      if (latin || unit == 0xAB || unit == 0xBB || unit >= 0x400) {
        FOLDED[unit] = foldUnit(Character.toLowerCase(unit));
      }
    }
  }

  private Folding() {}

  /** Returns the folded form; it may be empty and its offsets say nothing. */
  public static String fold(String word) {
    if (isPlain(word)) {
      return foldPlain(word);
    }
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(word);
    StringBuilder kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char unit = folded.charAt(i);
      if (!isArabicSign(unit)) {
        kept.append(foldUnit(unit));
      }
    }
    return kept.toString();
  }

  /**
   * Returns whether a text has a folded form; most that have not are told by their first letter.
   *
   * @param folded what {@link #fold(String)} may give for the text
   */
  public static boolean folds(String text, String folded) {
    // An ASCII unit that no mark can follow folds to its lower case.
    boolean plain = text.length() > 1 && text.charAt(0) < 0x80 && text.charAt(1) < 0x80;
    if (plain && (folded.isEmpty() || folded.charAt(0) != Character.toLowerCase(text.charAt(0)))) {
      return false;
    }
    return fold(text).equals(folded);
  }

  private static char foldUnit(char unit) {
    return switch (unit) {
      case '\u2018', '\u2019', '\u02BC', '\u2032' -> '\'';
      case 'ё' -> 'е';
      // Alef with hamza or madda is often typed as a bare alef, final yeh without its dots.
      case '\u0622', '\u0623', '\u0625' -> '\u0627';
      case '\u0649' -> '\u064A';
      default -> unit;
    };
  }

  private static boolean isArabicSign(char unit) {
    return unit == '\u0640' || unit == '\u0670' || (unit >= '\u064B' && unit <= '\u0652');
  }

  /** Returns what a unit folds to by itself, whatever stands beside it; 0 where that is not so. */
  static char plain(char unit) {
    if (unit < PLAIN) {
      return FOLDED[unit];
    }
    return switch (unit) {
      case '\u2018', '\u2019' -> '\'';
      case '\u2013', '\u2014', '\u201C', '\u201D', '\u201E' -> unit;
      default -> 0;
    };
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (plain(word.charAt(i)) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Folds plain units, by far the most, without the table of all characters. */
  private static String foldPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (plain(word.charAt(i)) != word.charAt(i)) {
        char[] units = word.toCharArray();
        for (int j = i; j < units.length; j++) {
          units[j] = plain(units[j]);
        }
        return new String(units);
      }
    }
    return word;
  }
}
