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
      numbered[i] = numbers.computeIfAbsent(tokens.form(i), form -> numbers.size());
    }
    return numbered;
  }
}
