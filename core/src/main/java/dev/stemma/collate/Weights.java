package dev.stemma.collate;

import dev.stemma.article.Span;
import dev.stemma.text.Characters;
import dev.stemma.text.FunctionWords;
import dev.stemma.text.Tokens;
import java.util.Arrays;

/** Says how much each word of a text tells: function words and stock phrases tell nothing. */
final class Weights {

  private static final double CONTENT = 1;

  /** A character that is a token by itself is about half a word. */
  private static final double CHARACTER = 0.5;

  private Weights() {}

  static double[] of(Tokens tokens, String language) {
    double[] weights = new double[tokens.size()];
    for (int i = 0; i < weights.length; i++) {
      String form = tokens.form(i);
      if (!FunctionWords.isFunctionWord(form, language)) {
        weights[i] = Characters.isUnspaced(form.codePointAt(0)) ? CHARACTER : CONTENT;
      }
    }
    StockPhrases.of(language).silence(tokens, weights);
    silenceBrackets(tokens, weights);
    return weights;
  }

  /** Words in square brackets are an editor's: two editors may put in the same by themselves. */
  private static void silenceBrackets(Tokens tokens, double[] weights) {
    for (Span span : EditorsBrackets.all(tokens.text())) {
      Arrays.fill(weights, tokens.indexAt(span.start()), tokens.indexBehind(span.end()), 0);
    }
  }
}
