package dev.stemma.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of one kind in one language: whole words, endings (written {@code *n't}) and parts (written
 * {@code *않*}, for languages that write such words inside others).
 */
final class WordPatterns {

  private final Set<String> words = new HashSet<>();
  private final List<String> endings = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  WordPatterns(Set<String> patterns) {
    for (String pattern : patterns) {
      boolean open = pattern.startsWith("*");
      if (open && pattern.endsWith("*")) {
        parts.add(pattern.substring(1, pattern.length() - 1));
      } else if (open) {
        endings.add(pattern.substring(1));
      } else {
        words.add(pattern);
      }
    }
  }

  /** Returns whether one folded word is of this kind by itself. */
  boolean matches(String form) {
    return words.contains(form)
        || endings.stream().anyMatch(form::endsWith)
        || parts.stream().anyMatch(form::contains);
  }

  /** Returns whether a folded text holds the letters of any of them, in whatever word. */
  boolean mayBeIn(String folded) {
    return words.stream().anyMatch(folded::contains)
        || endings.stream().anyMatch(folded::contains)
        || parts.stream().anyMatch(folded::contains);
  }

  /** Returns the parts that are written inside other words, or across tokens. */
  List<String> parts() {
    return parts;
  }
}
