package dev.stemma.collate;

import dev.stemma.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers folded words, so that texts are compared as integers. Not safe for use by two threads.
 */
final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();

  /** Returns the number of each token's form; equal forms have equal numbers. */
  int[] number(Tokens tokens) {
    int[] numbered = new int[tokens.size()];
    for (int i = 0; i < numbered.length; i++) {
      Integer known = numbers.get(tokens.form(i));
      numbered[i] = known == null ? add(tokens.form(i)) : known;
    }
    return numbered;
  }

  private int add(String form) {
    int number = numbers.size();
    numbers.put(form, number);
    return number;
  }

  /** Returns how many words have a number. */
  int size() {
    return numbers.size();
  }
}
