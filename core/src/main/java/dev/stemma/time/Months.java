package dev.stemma.time;

import dev.stemma.text.Folding;
import dev.stemma.text.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Names of the Gregorian months in some fifty languages, with the small words that stand around
 * them in dates, from {@code months.txt}. All words are asked for in their {@linkplain
 * Folding#fold(String) folded} form.
 */
public final class Months {

  private static final Months ALL = new Months();

  private final Map<String, Integer> numbers = new HashMap<>();

  /** What names of two words begin with. */
  private final Set<String> firstWords = new HashSet<>();

  private final Map<String, Set<String>> particles = new HashMap<>();

  private Months() {
    ResourceLines.of(Months.class, "months.txt").forEach(this::add);
  }

  private void add(String line) {
    String[] words = line.toLowerCase(Locale.ROOT).split("\\s+");
    for (int i = 1; i < words.length; i++) {
      String word = Folding.fold(words[i].replace('_', ' '));
      if (Character.isDigit(words[0].charAt(0))) {
        numbers.putIfAbsent(word, Integer.parseInt(words[0]));
        if (word.indexOf(' ') > 0) {
          firstWords.add(word.substring(0, word.indexOf(' ')));
        }
      } else {
        particles.computeIfAbsent(words[0], kind -> new HashSet<>()).add(word);
      }
    }
  }

  /** Returns the month, 1 to 12, that a folded word or pair of words names. */
  public static OptionalInt number(String folded) {
    Integer number = ALL.numbers.get(folded);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Returns whether a folded word is the first of two that name a month. */
  static boolean beginsPair(String folded) {
    return ALL.firstWords.contains(folded);
  }

  /** Returns whether a folded word links day, month and year, as in {@code 4 de marzo de 2031}. */
  static boolean isLink(String folded) {
    return isParticle("of", folded);
  }

  /** Returns whether a folded word follows a day's number, as in {@code 4th}. */
  static boolean isOrdinal(String folded) {
    return isParticle("ordinal", folded);
  }

  /** Returns whether a folded word follows a year's number, as in {@code 2031 m.}. */
  static boolean isYearWord(String folded) {
    return isParticle("year", folded);
  }

  private static boolean isParticle(String kind, String folded) {
    Set<String> words = ALL.particles.get(kind);
    return words != null && words.contains(folded);
  }
}
