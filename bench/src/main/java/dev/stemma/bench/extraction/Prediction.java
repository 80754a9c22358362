package dev.stemma.bench.extraction;

import dev.stemma.article.Article;
import dev.stemma.extract.Extraction;
import java.util.Optional;
import java.util.Set;

/**
 * What an extractor made of a page; empty where it found nothing.
 *
 * @param body the article's text
 * @param title the headline
 * @param authors names as {@link Authors} writes them
 * @param day the day of publication, {@code yyyy-mm-dd}
 */
public record Prediction(String body, String title, Set<String> authors, Optional<String> day) {

  /** No article. */
  public static final Prediction NONE = new Prediction("", "", Set.of(), Optional.empty());

  /** What a library that gives a text, a title and one line of names found. */
  public static Prediction of(String body, String title, String byline) {
    return new Prediction(body, title, Authors.ofByline(byline), Optional.empty());
  }

  /** What Stemma found; an input set aside is no article. */
  public static Prediction of(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Extracted extracted -> of(extracted.article());
      case Extraction.SetAside setAside -> NONE;
    };
  }

  private static Prediction of(Article article) {
    return new Prediction(
        article.text(),
        article.title().orElse(""),
        Authors.of(article.authors()),
        article.published().map(moment -> moment.day().toString()));
  }
}
