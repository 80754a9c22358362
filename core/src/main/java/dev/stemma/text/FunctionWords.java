package dev.stemma.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The small words that a language's texts use whatever they are about: articles, prepositions,
 * pronouns, auxiliaries. From {@code function-words.txt}, read on first use.
 */
public final class FunctionWords {

  private static final FunctionWords ALL = new FunctionWords();

  private final Map<String, Set<String>> byLanguage = new HashMap<>();
  private final Map<String, Set<String>> languages = new HashMap<>();
  private int longest;

  private FunctionWords() {
    ResourceLines.of(FunctionWords.class, "function-words.txt").forEach(this::add);
  }

  private void add(String line) {
    String[] words = line.split(" +");
    for (int i = 1; i < words.length; i++) {
      String form = Folding.fold(words[i]);
      byLanguage.computeIfAbsent(words[0], language -> new HashSet<>()).add(form);
      longest = Math.max(longest, form.length());
      languages.computeIfAbsent(form, word -> new HashSet<>()).add(words[0]);
    }
  }

  /**
   * Returns whether a word is a function word.
   *
   * @param foldedForm the word as {@link Folding#fold(String)} gives it
   * @param language primary subtag of a BCP 47 language; for one without a list the answer is no
   */
  public static boolean isFunctionWord(String foldedForm, String language) {
    Set<String> words = ALL.byLanguage.get(language);
    return words != null && words.contains(foldedForm);
  }

  /** Returns the languages in which the word at a place of a text is a function word. */
  static Set<String> languagesOf(String text, int start, int end) {
    // Folding shortens no word of ASCII letters, and most words are longer than any function word.
    if (end - start > ALL.longest && isAscii(text, start, end)) {
      return Set.of();
    }
    Set<String> found = ALL.languages.get(Folding.fold(text.substring(start, end)));
    return found == null ? Set.of() : found;
  }

  private static boolean isAscii(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
