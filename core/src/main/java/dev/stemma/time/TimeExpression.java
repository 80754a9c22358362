package dev.stemma.time;

import dev.stemma.article.Span;

/**
 * Words that name a time, with the time they name.
 *
 * @param article id of the article
 * @param span where the words stand in its text, without prepositions
 * @param value ISO 8601: a day {@code 2031-03-04}, a month {@code 2031-03}, a year {@code 2031}, a
 *     moment, or an interval {@code 2031/2032}
 */
public record TimeExpression(String article, Span span, String value) {}
