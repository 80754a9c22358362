package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import java.util.List;

/**
 * Lists and quotations that an article sets among its paragraphs. They look like furniture more
 * than paragraphs do, but what stands in the element of a kept paragraph, right behind it, goes
 * with it.
 */
final class SetWithin {

  /** Of what is asked of a paragraph so much will do. */
  private static final double SHARE = 0.5;

  private static final double MOST_LINKED = 0.3;

  private final List<Piece> pieces;
  private final Reason[] reasons;

  private SetWithin(List<Piece> pieces, Reason[] reasons) {
    this.pieces = pieces;
    this.reasons = reasons;
  }

  /**
   * Keeps what goes with kept paragraphs; changes the reasons.
   *
   * @param least the likelihood that is asked of other pieces
   */
  static void keep(List<Piece> pieces, Reason[] reasons, float[] likelihoods, double least) {
    SetWithin within = new SetWithin(pieces, reasons);
    int paragraph = -1;
    for (int i = 0; i < reasons.length; i++) {
      if (!isSetWithin(pieces.get(i).kind())) {
        paragraph = i;
      } else if (reasons[i] == Reason.SCORE
          && paragraph >= 0
          && likelihoods[i] >= least * SHARE
          && within.goTogether(paragraph, i)) {
        reasons[i] = Reason.BODY;
      }
    }
  }

  private boolean goTogether(int paragraph, int at) {
    Piece piece = pieces.get(at);
    return reasons[paragraph].keeps()
        && pieces.get(paragraph).isProse()
        && piece.linkShare() < MOST_LINKED
        && holder(piece.region()) == pieces.get(paragraph).region().around();
  }

  private static boolean isSetWithin(BlockKind kind) {
    return kind == BlockKind.LIST_ITEM || kind == BlockKind.QUOTATION_BLOCK;
  }

  /** Returns the element that holds a whole list or quotation. */
  private static Region holder(Region region) {
    Region holder = region;
    while (holder.is(Mark.LIST) || holder.is(Mark.QUOTATION)) {
      holder = holder.around();
    }
    return holder;
  }
}
