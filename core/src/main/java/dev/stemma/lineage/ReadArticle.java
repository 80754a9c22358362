package dev.stemma.lineage;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.Span;
import dev.stemma.collate.Collator;
import dev.stemma.collate.IndexedText;
import dev.stemma.quote.Quotation;
import dev.stemma.quote.QuotationFinder;
import dev.stemma.text.Sentences;
import dev.stemma.text.TokenRange;
import dev.stemma.text.Tokenizer;
import dev.stemma.text.Tokens;
import dev.stemma.time.TimeExpression;
import dev.stemma.time.TimeFinder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * An article with what can be read off it alone.
 *
 * @param article the article
 * @param text its words
 * @param sentences its sentences with at least one word, in order
 * @param quotations its quotations, in order
 * @param quoted the tokens that stand between quotation marks
 * @param frames the tokens that only say who said the rest
 * @param times its time expressions, in order
 */
record ReadArticle(
    Article article,
    IndexedText text,
    List<Sentence> sentences,
    List<Quotation> quotations,
    BitSet quoted,
    BitSet frames,
    List<TimeExpression> times) {

  static ReadArticle of(Article article, Collator collator) {
    Tokens tokens = Tokenizer.tokenize(article.text());
    List<Sentence> sentences = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Block block : article.blocks()) {
      for (Span span : Sentences.of(article.text(), block.span(), article.language())) {
        spans.add(span);
        int from = tokens.indexAt(span.start());
        int to = tokens.indexBehind(span.end());
        if (from < to) {
          sentences.add(new Sentence(span, new TokenRange(from, to)));
        }
      }
    }
    List<Quotation> quotations = QuotationFinder.find(article, spans);
    BitSet quoted = new BitSet();
    for (Quotation quotation : quotations) {
      Span span = quotation.span();
      quoted.set(
          tokens.indexAt(span.start()),
          Math.max(tokens.indexAt(span.start()), tokens.indexBehind(span.end())));
    }
    return new ReadArticle(
        article,
        collator.index(tokens, article.language()),
        List.copyOf(sentences),
        quotations,
        quoted,
        Frames.of(tokens, sentences, quoted, article.language()),
        TimeFinder.find(article));
  }

  String id() {
    return article.id();
  }

  /** Returns the place of each sentence, in order. */
  List<Span> sentenceSpans() {
    return sentences.stream().map(Sentence::span).toList();
  }

  /**
   * Returns the tokens of each sentence without the frames of attribution at its ends, in order.
   */
  List<TokenRange> unframedRanges() {
    return sentences.stream().map(this::unframed).toList();
  }

  private TokenRange unframed(Sentence sentence) {
    int from = sentence.from();
    int to = sentence.to();
    while (from < to && frames.get(from)) {
      from++;
    }
    while (to > from && frames.get(to - 1)) {
      to--;
    }
    return from < to ? new TokenRange(from, to) : sentence.words();
  }

  /** Returns whether this is the same article; comparing all that was read off it would be slow. */
  boolean is(ReadArticle other) {
    return id().equals(other.id());
  }

  Tokens tokens() {
    return text.tokens();
  }

  /** Returns the index of the sentence that holds a token, or of the next one behind it. */
  int sentenceAt(int token) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).to() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
