package dev.stemma.collate;

import dev.stemma.text.Tokenizer;
import dev.stemma.text.Tokens;
import dev.stemma.text.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Phrases that any two reports may share without one having taken from the other, as {@code in a
 * warm and friendly atmosphere}. They lie in {@code stock-phrases.txt}, one a line.
 */
final class StockPhrases {

  private static final Map<String, StockPhrases> LANGUAGES = new ConcurrentHashMap<>();

  private final Map<String, List<List<String>>> phrasesByFirstWord = new HashMap<>();

  private StockPhrases(List<String> phrases) {
    for (String phrase : phrases) {
      Tokens words = Tokenizer.tokenize(phrase);
      List<String> forms = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        forms.add(words.form(i));
      }
      phrasesByFirstWord.computeIfAbsent(forms.getFirst(), word -> new ArrayList<>()).add(forms);
    }
  }

  /** Returns the phrases of a language; none where there is no list. */
  static StockPhrases of(String language) {
    return LANGUAGES.computeIfAbsent(
        language, key -> new StockPhrases(WordLists.lines("stock-phrases.txt", key)));
  }

  /** Returns whether a word, folded, is the first one of a phrase. */
  boolean begin(String form) {
    return phrasesByFirstWord.containsKey(form);
  }

  /** Sets the weights of all words in stock phrases that begin with a word to 0. */
  void silence(Tokens tokens, int at, double[] weights) {
    for (List<String> phrase : phrasesByFirstWord.getOrDefault(tokens.form(at), List.of())) {
      if (standsAt(phrase, tokens, at)) {
        Arrays.fill(weights, at, at + phrase.size(), 0);
      }
    }
  }

  private static boolean standsAt(List<String> phrase, Tokens tokens, int at) {
    if (at + phrase.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!tokens.form(at + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
