package dev.stemma.collate;

import java.util.OptionalDouble;

/** Joins number words: {@code forty five} is 45, {@code 1.2 million} is 1,200,000. */
final class SpelledNumbers {

  private SpelledNumbers() {}

  /** Returns what a number is worth with the word behind it. */
  static OptionalDouble join(OptionalDouble number, OptionalDouble next) {
    if (number.isEmpty() || next.isEmpty()) {
      return number;
    }
    double first = number.getAsDouble();
    double second = next.getAsDouble();
    if (second >= 100 && second > first && isPowerOfTen(second)) {
      return OptionalDouble.of(first * second);
    }
    boolean isTen = first >= 20 && first < 100 && first % 10 == 0;
    return isTen && second >= 1 && second < 10 ? OptionalDouble.of(first + second) : number;
  }

  private static boolean isPowerOfTen(double number) {
    double rest = number;
    while (rest >= 10) {
      rest /= 10;
    }
    return rest == 1;
  }
}
