package dev.stemma.article;

/** What a block of an article's body is. */
public enum BlockKind {
  PARAGRAPH,
  HEADING,
  LIST_ITEM,
  QUOTATION_BLOCK,
  CAPTION,
  TABLE
}
