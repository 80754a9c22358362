package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Location;
import dev.stemma.article.Span;

/** Finds the span of words in an article, so that the sample names words and not numbers. */
final class Find {

  private Find() {}

  static Span span(Article article, String words) {
    return span(article, words, 0);
  }

  static Span span(Article article, String words, int from) {
    int start = article.text().indexOf(words, from);
    if (start < 0) {
      throw new IllegalArgumentException(article.file() + " has no \"" + words + "\"");
    }
    return new Span(start, start + words.length());
  }

  /** From the first word to the last, both given. */
  static Span range(Article article, String first, String last) {
    Span start = span(article, first);
    return start.union(span(article, last, start.start()));
  }

  static Location at(Article article, String words) {
    return new Location(article.id(), span(article, words));
  }

  static Location at(Article article, String first, String last) {
    return new Location(article.id(), range(article, first, last));
  }

  /** The empty span right before some words, where something is missing. */
  static Span before(Article article, String words) {
    int start = span(article, words).start();
    return new Span(start, start);
  }
}
