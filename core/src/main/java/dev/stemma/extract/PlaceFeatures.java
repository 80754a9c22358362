package dev.stemma.extract;

import java.util.Optional;

/** Measures where a piece stands: on the page, in which elements, and what these hold besides. */
final class PlaceFeatures {

  private static final int MANY = 40;
  private static final int MOST_PIECES = 200;

  private final PageShape shape;

  PlaceFeatures(PageShape shape) {
    this.shape = shape;
  }

  void measure(Piece piece, int at, float[] row) {
    Feature.DEPTH.set(row, piece.region().depth);
    Feature.POSITION.set(row, (float) at / shape.pieces.size());
    Feature.INDEX.set(row, Math.min(at, 500));
    Feature.PROSE_BEFORE.set(row, shape.proseBefore(at) / Math.max(1, shape.prose()));
    Feature.PROSE_BEHIND.set(row, Math.log1p(shape.prose() - shape.proseBefore(at)));
    Feature.PAGE_PROSE.set(row, Math.log1p(shape.prose()));
    measureMarks(piece.region(), row);
    measureNames(piece.region(), row);
    measureHolders(piece.region(), row);
    measureArticle(piece.region(), row);
    Feature.BEST_SHARE.set(row, at >= shape.best.from && at < shape.end(shape.best));
    Feature.CORE_SHARE.set(row, at >= shape.core.from && at < shape.end(shape.core));
    Feature.FROM_BEST.set(row, shape.fromCore(piece.region()));
    PageShape.Alike like = shape.alike(at);
    Feature.LIKE_PROSE.set(row, shape.alikeProse(at));
    Feature.LIKE_COUNT.set(row, Math.min(100, like.count));
    Feature.LIKE_LENGTH.set(row, like.length / Math.max(1, like.count));
  }

  private static void measureMarks(Region region, float[] row) {
    Feature.IN_ARTICLE.set(row, region.is(Mark.ARTICLE));
    Feature.IN_MAIN.set(row, region.is(Mark.MAIN));
    Feature.IN_ASIDE.set(row, region.is(Mark.ASIDE));
    Feature.IN_FOOTER.set(row, region.is(Mark.FOOTER));
    Feature.IN_HEADER.set(row, region.is(Mark.HEADER));
    Feature.IN_FORM.set(row, region.is(Mark.FORM));
    Feature.IN_LIST.set(row, region.is(Mark.LIST));
    Feature.IN_TABLE.set(row, region.is(Mark.TABLE));
    Feature.IN_FIGURE.set(row, region.is(Mark.FIGURE));
    Feature.IN_QUOTATION.set(row, region.is(Mark.QUOTATION));
    Feature.IN_BODY_ITEM.set(row, region.is(Mark.BODY_ITEM));
    Feature.IS_HIDDEN.set(row, region.is(Mark.HIDDEN));
    Feature.NAMED_DROP.set(row, region.is(Mark.NAMED_DROP));
    Feature.NAMED_SUSPECT.set(row, region.is(Mark.NAMED_SUSPECT));
    Feature.NAMED_BODY.set(row, region.is(Mark.NAMED_BODY));
    Feature.IN_FURNITURE.set(row, region.furniture);
  }

  private static void measureNames(Region region, float[] row) {
    Region outer = region.around();
    Feature.OWN_NAME.set(row, region.named);
    Feature.OUTER_NAME.set(row, outer.named + outer.around().named);
    Feature.WORST_NAME.set(row, region.worstNamed);
    Feature.BEST_NAME.set(row, region.bestNamed);
  }

  private void measureHolders(Region region, float[] row) {
    Region holder = region.around();
    Region outer = holder.around();
    Feature.HOLDER_PROSE.set(row, shape.proseShare(holder));
    Feature.HOLDER_LINKS.set(row, shape.linkShare(holder));
    Feature.HOLDER_PIECES.set(row, Math.min(MOST_PIECES, shape.end(holder) - holder.from));
    Feature.OUTER_PROSE.set(row, shape.proseShare(outer));
    Feature.OUTER_LINKS.set(row, shape.linkShare(outer));
    Feature.OUTER_PIECES.set(row, Math.min(MOST_PIECES, shape.end(outer) - outer.from));
    Feature.REGIONS_LIKE.set(row, Math.min(MANY, PageShape.regionsLike(region)));
    Feature.HOLDERS_LIKE.set(row, Math.min(MANY, PageShape.regionsLike(holder)));
    Feature.OUTERS_LIKE.set(row, Math.min(MANY, PageShape.regionsLike(outer)));
    Feature.REPEATED_AROUND.set(row, Math.min(MANY, region.repeated));
  }

  /** Pages that go on with the next articles set each as an article element. */
  private void measureArticle(Region region, float[] row) {
    Optional<Region> article = shape.article(region);
    Feature.ARTICLES.set(row, region.articles);
    Feature.INNER_ARTICLE.set(row, region.articles - shape.core.articles);
    Feature.ARTICLE_NUMBER.set(row, Math.min(20, article.map(around -> around.article).orElse(-1)));
    Feature.ARTICLE_PROSE.set(row, article.map(shape::proseShare).orElse(-1.0));
  }
}
