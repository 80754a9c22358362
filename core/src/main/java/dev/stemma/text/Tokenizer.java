package dev.stemma.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import dev.stemma.article.Span;

/**
 * Splits text into words by Unicode Standard Annex 29, with one difference: scripts written without
 * spaces (Han, Kana, Thai and their like) give a token for each character, so that two texts are
 * split alike whatever stands around the words they share.
 */
public final class Tokenizer {

  private Tokenizer() {}

  /** Returns the words of a whole text. */
  public static Tokens tokenize(String text) {
    return tokenize(text, new Span(0, text.length()));
  }

  /** Returns the words that lie in one span of a text; their offsets point into the whole text. */
  public static Tokens tokenize(String text, Span within) {
    TokensBuilder tokens = new TokensBuilder(text, within.length() / 5 + 8);
    int at = PlainWords.add(text, within.start(), within.end(), tokens);
    if (at < within.end()) {
      RuleBasedBreakIterator words =
          (RuleBasedBreakIterator) BreakIterator.getWordInstance(ULocale.ROOT);
      while (at < within.end()) {
        int end = PlainWords.behindOdd(text, at, within.end());
        // With the blank before: a mark may follow it.
        add(tokens, text, new Span(Math.max(within.start(), at - 1), end), words);
        int next = Math.min(within.end(), end + 1);
        at = PlainWords.add(text, next, within.end(), tokens);
      }
    }
    return tokens.build();
  }

  private static void add(
      TokensBuilder tokens, String text, Span within, RuleBasedBreakIterator words) {
    words.setText(within.of(text));
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      if (words.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        add(tokens, text, within.start() + start, within.start() + end);
      }
    }
  }

  private static void add(TokensBuilder tokens, String text, int start, int end) {
    if (!Characters.isUnspaced(text.codePointAt(start))) {
      tokens.add(start, end);
      return;
    }
    int from = start;
    while (from < end) {
      int to = from + Character.charCount(text.codePointAt(from));
      // A mark that modifies the character before it stays with it.
      while (to < end && isMark(text.codePointAt(to))) {
        to += Character.charCount(text.codePointAt(to));
      }
      tokens.add(from, to);
      from = to;
    }
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
