package dev.stemma.article;

/**
 * An agency credit or an end mark, kept out of the body.
 *
 * @param text as printed, as in {@code -0-} or {@code (KNA)}
 */
public record Credit(String text) {}
