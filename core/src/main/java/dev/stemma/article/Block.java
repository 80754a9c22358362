package dev.stemma.article;

/**
 * One part of an article's body.
 *
 * @param kind what the page set it as
 * @param span where it stands in the article's canonical text
 */
public record Block(BlockKind kind, Span span) {}
