package dev.stemma.article;

/**
 * A span in a named article.
 *
 * @param article the article's {@linkplain Article#id() id}
 * @param span where in its text
 */
public record Location(String article, Span span) {}
