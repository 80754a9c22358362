package dev.stemma.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.stemma.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into sentences by Unicode Standard Annex 29 and mends what that rule gets wrong in
 * news: breaks behind abbreviations, initials, ordinal numbers and an ellipsis that stands for
 * left-out words.
 */
public final class Sentences {

  private Sentences() {}

  /**
   * Returns the sentences of one block of a text, white space around them left out.
   *
   * @param text the whole text, which the spans point into
   * @param block the block; no sentence reaches over its edges
   * @param language BCP 47 language of the text
   */
  public static List<Span> of(String text, Span block, String language) {
    SentenceEnd ends = new SentenceEnd(text, Languages.primary(language));
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ROOT);
    breaks.setText(block.of(text));
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    breaks.first();
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      int end = block.start() + at;
      for (int inner = ends.beforeNumber(start, end, block.end());
          inner > start;
          inner = ends.beforeNumber(inner, end, block.end())) {
        if (!Characters.trim(text, start, inner).isEmpty()) {
          sentences.add(Characters.trim(text, start, inner));
        }
        start = inner;
      }
      if (end < block.end() && !ends.isAt(start, end, block.end())) {
        continue;
      }
      Span sentence = Characters.trim(text, start, end);
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }
}
