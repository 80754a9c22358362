package dev.stemma.quote;

import dev.stemma.article.Span;

/**
 * Who is said to have said a quotation.
 *
 * @param span the words that name the speaker in the article's text
 * @param name those words, or, where they are a pronoun, the words they stand for
 */
public record Speaker(Span span, String name) {}
