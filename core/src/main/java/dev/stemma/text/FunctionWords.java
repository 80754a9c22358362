package dev.stemma.text;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Words that hold a sentence together and say little by themselves, by language. */
public final class FunctionWords {

  private static final Map<String, Set<String>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private FunctionWords() {}

  /**
   * Returns whether a folded word is a function word of a language; never, where there is no list.
   */
  public static boolean isFunctionWord(String form, String language) {
    return BY_LANGUAGE
        .computeIfAbsent(language, key -> WordLists.section("function-words.txt", key))
        .contains(form);
  }
}
