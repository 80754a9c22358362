package dev.stemma.quote;

import dev.stemma.text.Languages;
import dev.stemma.text.ResourceLines;
import dev.stemma.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language that tell who said a quotation: verbs of saying, pronouns, titles, what
 * a noun phrase ends at. A language without a file has no such words, so that nobody is named.
 */
final class Speech {

  private static final Map<String, Speech> KNOWN = new ConcurrentHashMap<>();

  /** The longest phrase of the lists, in words. */
  private static final int LONGEST_PHRASE = 4;

  private final String language;
  private final Lexicon words;

  private Speech(String language, Lexicon words) {
    this.language = language;
    this.words = words;
  }

  /** Returns the words of a BCP 47 language; region and script do not matter. */
  static Speech of(String tag) {
    return KNOWN.computeIfAbsent(Languages.primary(tag), Speech::load);
  }

  private static Speech load(String language) {
    List<String> lines = ResourceLines.ofLanguage(Speech.class, "speech-", language);
    return new Speech(lines.isEmpty() ? "" : language, Lexicon.of(lines));
  }

  /** Returns the language's code; empty where there are no words for it. */
  String language() {
    return language;
  }

  /** Returns whether the verb of saying stands before its subject. */
  boolean verbFirst() {
    return words.has("order", "verb first");
  }

  boolean is(String list, Tokens tokens, int index) {
    return words.has(list, tokens.form(index));
  }

  Set<String> words(String list) {
    return words.words(list);
  }

  /** Returns the index behind the longest phrase of a list that begins at a token, or -1. */
  int phraseEnd(String list, Tokens tokens, int from, int to) {
    Set<String> phrases = words.words(list);
    StringBuilder joined = new StringBuilder();
    int found = -1;
    for (int i = from; i < Math.min(to, from + LONGEST_PHRASE); i++) {
      joined.append(i == from ? "" : " ").append(tokens.form(i));
      if (phrases.contains(joined.toString())) {
        found = i + 1;
      }
    }
    return found;
  }
}
