package dev.stemma.extract;

import dev.stemma.text.ResourceLines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the words in an element's class and id say about it, from {@code class-words.txt}. */
final class ClassWords {

  private static final Map<String, Set<String>> WORDS = load();

  private ClassWords() {}

  /** Returns whether a name holds a word of a kind. */
  static boolean names(String kind, String names) {
    Set<String> words = WORDS.getOrDefault(kind, Set.of());
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean edge =
          i == names.length()
              || !Character.isLetter(names.charAt(i))
              || (Character.isUpperCase(names.charAt(i))
                  && i > start
                  && Character.isLowerCase(names.charAt(i - 1)));
      if (edge) {
        if (i - start > 1 && words.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i < names.length() && Character.isLetter(names.charAt(i)) ? i : i + 1;
      }
    }
    return false;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : ResourceLines.of(ClassWords.class, "class-words.txt")) {
      int colon = line.indexOf(':');
      words.put(
          line.substring(0, colon),
          Set.copyOf(Arrays.asList(line.substring(colon + 1).strip().split(" +"))));
    }
    return words;
  }
}
