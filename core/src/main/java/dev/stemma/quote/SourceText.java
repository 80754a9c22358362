package dev.stemma.quote;

import dev.stemma.article.Span;
import dev.stemma.collate.IndexedText;
import dev.stemma.collate.Locator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A text that quotations may be checked against.
 *
 * @param article id of the article
 * @param text its words, indexed by the collator that the report was indexed by
 * @param locator finds words in {@code text}
 * @param quotations its own quotations, in order, which tell who said what in it
 * @param sentences its sentences, in order
 */
public record SourceText(
    String article,
    IndexedText text,
    Locator locator,
    List<Quotation> quotations,
    List<Span> sentences) {

  public SourceText {
    quotations = List.copyOf(quotations);
    sentences = List.copyOf(sentences);
  }

  /** Returns a text made ready to be looked in; time and memory grow with its length. */
  public static SourceText of(
      String article, IndexedText text, List<Quotation> quotations, List<Span> sentences) {
    return new SourceText(article, text, new Locator(text), quotations, sentences);
  }

  /** Returns which of some spans, in order and apart, holds an offset; -1 if none does. */
  private static int holding(int size, IntFunction<Span> spans, int offset) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = spans.apply(middle);
      if (span.contains(offset)) {
        return middle;
      }
      if (span.end() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Returns the index of the quotation that holds a token, or -1. */
  int quotationAt(int token) {
    return holding(
        quotations.size(), index -> quotations.get(index).span(), text.tokens().start(token));
  }

  /**
   * Returns the words that a quotation from a place could have gone on with: the sentence there, as
   * far as it stands between the same marks.
   */
  Span unitAt(int token) {
    int at = text.tokens().start(token);
    int sentence = holding(sentences.size(), sentences::get, at);
    Span unit = sentence < 0 ? new Span(at, text.tokens().end(token)) : sentences.get(sentence);
    int quotation = quotationAt(token);
    if (quotation >= 0) {
      Span marked = quotations.get(quotation).span();
      return new Span(
          Math.max(unit.start(), marked.start()),
          Math.max(text.tokens().end(token), Math.min(unit.end(), marked.end())));
    }
    return unit;
  }
}
