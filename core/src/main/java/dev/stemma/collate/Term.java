package dev.stemma.collate;

import java.util.OptionalDouble;

/**
 * A word of a sentence as {@link LexicalSimilarity} sees it.
 *
 * @param spelling its letters
 * @param value what it is worth, if it is a number
 * @param content how much it says, as {@link IndexedText#weight(int)}; 0 for function words
 * @param base how much it counts before its rarity is known
 * @param initial its first letter where that is a capital, folded; otherwise 0
 * @param initialism whether it is capitals only, as {@code WHO} or {@code U.N}
 */
record Term(
    Spelling spelling,
    OptionalDouble value,
    double content,
    double base,
    char initial,
    boolean initialism) {

  /** How far numbers may be apart that round one another. */
  private static final double ROUNDING = 0.05;

  /** Smaller numbers count, they do not estimate; days of a month least of all. */
  private static final double LEAST_ROUNDED = 32;

  private static final double ROUNDED = 0.7;

  boolean isFunction() {
    return content == 0;
  }

  /** Returns whether it is a character of a script that does not part words. */
  boolean isCharacter() {
    return content > 0 && content < 1;
  }

  boolean equal(Term other) {
    boolean areNumbers = value.isPresent() && other.value.isPresent();
    return areNumbers
        ? (value.getAsDouble() == other.value.getAsDouble())
        : spelling.number() == other.spelling.number();
  }

  /** Returns how likely two words say the same, from 0 to 1. */
  double likeness(Term other) {
    if (value.isPresent() && other.value.isPresent()) {
      return isRounded(value.getAsDouble(), other.value.getAsDouble()) ? ROUNDED : 0;
    }
    boolean isNumber = value.isPresent() || other.value.isPresent();
    return isNumber ? 0 : spelling.likeness(other.spelling);
  }

  private static boolean isRounded(double one, double other) {
    double larger = Math.max(one, other);
    return larger >= LEAST_ROUNDED && Math.abs(one - other) <= ROUNDING * larger;
  }
}
