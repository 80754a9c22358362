package dev.stemma.report;

import dev.stemma.article.BlockKind;

/** The elements that blocks of an article become. */
final class Blocks {

  private Blocks() {}

  static String tag(BlockKind kind) {
    return switch (kind) {
      case PARAGRAPH, LIST_ITEM, CAPTION, TABLE -> "p";
      case HEADING -> "h5";
      case QUOTATION_BLOCK -> "blockquote";
    };
  }
}
