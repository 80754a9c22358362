package dev.stemma.collate;

import dev.stemma.text.FunctionWords;
import dev.stemma.text.Tokens;

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
        weights[i] = isUnspaced(form) ? CHARACTER : CONTENT;
      }
    }
    StockPhrases.of(language).silence(tokens, weights);
    return weights;
  }

  private static boolean isUnspaced(String form) {
    return switch (Character.UnicodeScript.of(form.codePointAt(0))) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
