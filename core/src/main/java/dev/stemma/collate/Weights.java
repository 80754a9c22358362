package dev.stemma.collate;

import dev.stemma.article.Span;
import dev.stemma.text.Characters;
import dev.stemma.text.FunctionWords;
import dev.stemma.text.Tokens;
import java.util.Arrays;

/**
 * Says how much each word of a text tells: function words and stock phrases tell nothing. Keeps
 * what it has found of each word of a {@link Vocabulary}; for one thread.
 */
final class Weights {

  private static final double CONTENT = 1;

  /** A character that is a token by itself is about half a word. */
  private static final double CHARACTER = 0.5;

  private static final byte UNKNOWN = 0;
  private static final byte IS_FUNCTION_WORD = 1;
  private static final byte IS_CHARACTER = 2;
  private static final byte IS_CONTENT = 3;

  /** What a stock phrase begins with has this added. */
  private static final byte BEGINS_PHRASE = 4;

  private final String language;
  private final StockPhrases phrases;
  private byte[] kinds = new byte[1024];

  Weights(String language) {
    this.language = language;
    phrases = StockPhrases.of(language);
  }

  /**
   * Returns the weights of a text's words.
   *
   * @param words their numbers
   */
  double[] of(Tokens tokens, int[] words) {
    double[] weights = new double[words.length];
    boolean mayHoldPhrase = false;
    for (int i = 0; i < weights.length; i++) {
      int kind = kind(tokens, i, words[i]);
      mayHoldPhrase |= kind >= BEGINS_PHRASE;
      weights[i] =
          switch (kind & (BEGINS_PHRASE - 1)) {
            case IS_FUNCTION_WORD -> 0;
            case IS_CHARACTER -> CHARACTER;
            default -> CONTENT;
          };
    }
    for (int i = 0; mayHoldPhrase && i < words.length; i++) {
      if (kinds[words[i]] >= BEGINS_PHRASE) {
        phrases.silence(tokens, i, weights);
      }
    }
    silenceBrackets(tokens, weights);
    return weights;
  }

  private int kind(Tokens tokens, int index, int word) {
    if (word >= kinds.length) {
      kinds = Arrays.copyOf(kinds, Math.max(word + 1, kinds.length * 2));
    }
    if (kinds[word] == UNKNOWN) {
      String form = tokens.form(index);
      int kind =
          FunctionWords.isFunctionWord(form, language)
              ? IS_FUNCTION_WORD
              : Characters.isUnspaced(form.codePointAt(0)) ? IS_CHARACTER : IS_CONTENT;
      kinds[word] = (byte) (kind + (phrases.begin(form) ? BEGINS_PHRASE : 0));
    }
    return kinds[word];
  }

  /** Words in square brackets are an editor's: two editors may put in the same by themselves. */
  private static void silenceBrackets(Tokens tokens, double[] weights) {
    for (Span span : EditorsBrackets.all(tokens.text())) {
      Arrays.fill(weights, tokens.indexAt(span.start()), tokens.indexBehind(span.end()), 0);
    }
  }
}
