package dev.stemma.text;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

/** Tells what a number is worth, so that {@code forty}, {@code 40} and {@code ٤٠} are the same. */
public final class NumberValues {

  private static final Map<String, Map<String, Double>> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** Longer rows of digits are serial numbers, compared as they are written. */
  private static final int MOST_DIGITS = 15;

  private NumberValues() {}

  /**
   * Returns the value of a word in digits, with or without letters behind them, or of a number word
   * that the language's list has.
   *
   * @param form the word, folded
   * @param language BCP 47 language
   */
  public static OptionalDouble of(String form, String language) {
    if (Character.isDigit(form.codePointAt(0))) {
      return ofDigits(Numbers.normalise(form));
    }
    Double value = words(Languages.primary(language)).get(form);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static OptionalDouble ofDigits(String digits) {
    int end = 0;
    boolean fraction = false;
    while (end < digits.length() && end < MOST_DIGITS) {
      char unit = digits.charAt(end);
      boolean mark = (unit == '.' || unit == ',') && !fraction;
      if (!mark && (unit < '0' || unit > '9')) {
        break;
      }
      fraction |= mark;
      end++;
    }
    return end == 0 || end == MOST_DIGITS
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(digits.substring(0, end).replace(',', '.')));
  }

  private static Map<String, Double> words(String language) {
    return BY_LANGUAGE.computeIfAbsent(
        language,
        key -> {
          Map<String, Double> values = new HashMap<>();
          for (String entry : WordLists.section("number-values.txt", key)) {
            int equals = entry.indexOf('=');
            values.put(entry.substring(0, equals), Double.valueOf(entry.substring(equals + 1)));
          }
          return values;
        });
  }
}
