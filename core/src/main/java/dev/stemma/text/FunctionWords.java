package dev.stemma.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The small words that a language's texts use whatever they are about: articles, prepositions,
 * pronouns, auxiliaries. From {@code function-words.txt}, read on first use.
 */
public final class FunctionWords {

  private static final FunctionWords ALL = new FunctionWords();

  private static final int[] NONE = {};

  private final SortedMap<String, Set<String>> byLanguage = new TreeMap<>();
  private final List<String> languages;
  private final WordTable forms;

  /** For the form in each place of the table the languages that use it, by their numbers. */
  private final int[][] users;

  private final int longest;

  private FunctionWords() {
    ResourceLines.of(FunctionWords.class, "function-words.txt").forEach(this::add);
    languages = List.copyOf(byLanguage.keySet());
    Map<String, int[]> using = new HashMap<>();
    byLanguage.forEach((language, words) -> {
      int[] number = {Collections.binarySearch(languages, language)};
      words.forEach(form -> using.merge(form, number, FunctionWords::joined));
    });
    forms = new WordTable(using.keySet());
    users = new int[forms.size()][];
    Arrays.fill(users, NONE);
    using.forEach((form, numbers) -> users[forms.find(form, 0, form.length())] = numbers);
    longest = using.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private void add(String line) {
    String[] words = line.split(" +");
    for (int i = 1; i < words.length; i++) {
      byLanguage.computeIfAbsent(words[0], language -> new HashSet<>()).add(Folding.fold(words[i]));
    }
  }

  private static int[] joined(int[] one, int[] other) {
    return IntStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
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

  /** Returns the languages that have a list, in the order of their names. */
  static List<String> languages() {
    return ALL.languages;
  }

  /**
   * Returns in which {@link #languages()} the word at a place of a text is a function word, as
   * indices that the caller must not change.
   */
  static int[] languagesOf(String text, int start, int end) {
    if (isAscii(text, start, end)) {
      // Folding shortens no word of ASCII letters, and most are longer than any function word.
      return end - start > ALL.longest ? NONE : ALL.users(text, start, end);
    }
    String folded = Folding.fold(text.substring(start, end));
    return ALL.users(folded, 0, folded.length());
  }

  private int[] users(String text, int start, int end) {
    int place = forms.find(text, start, end);
    return place < 0 ? NONE : users[place];
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
