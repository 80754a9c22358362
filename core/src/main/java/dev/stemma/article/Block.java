package dev.stemma.article;

import java.util.Optional;

/**
 * One part of an article's body.
 *
 * @param kind what the page set it as
 * @param span where it stands in the article's canonical text
 * @param place XPath of the element in the source, as in {@code /html/body/div[2]/article/p[3]};
 *     none for plain text
 */
public record Block(BlockKind kind, Span span, Optional<String> place) {

  /** A block of a plain text. */
  public Block(BlockKind kind, Span span) {
    this(kind, span, Optional.empty());
  }
}
