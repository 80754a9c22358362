package dev.stemma.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (InputStream bytes = ClassWords.class.getResourceAsStream("class-words.txt")) {
      if (bytes == null) {
        throw new IllegalStateException("no class-words.txt on the class path");
      }
      new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> {
            int colon = line.indexOf(':');
            words.put(
                line.substring(0, colon),
                Set.copyOf(
                    new java.util.HashSet<>(
                        java.util.List.of(line.substring(colon + 1).strip().split(" +")))));
          });
    } catch (IOException e) {
      throw new UncheckedIOException("class-words.txt", e);
    }
    return words;
  }
}
