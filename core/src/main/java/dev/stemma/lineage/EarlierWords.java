package dev.stemma.lineage;

import dev.stemma.article.Span;
import dev.stemma.text.Tokenizer;
import dev.stemma.text.Tokens;

/** Tells whether citing words say that the cited text came out earlier. */
final class EarlierWords {

  private EarlierWords() {}

  /** Returns whether such a word stands in a span of a text. */
  static boolean stand(String language, String text, Span span) {
    CitationWords words = CitationWords.of(language);
    Tokens tokens = Tokenizer.tokenize(text, span);
    for (int i = 0; i < tokens.size(); i++) {
      if (words.match(CueKind.EARLIER, tokens, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
