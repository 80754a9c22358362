package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Measures the pieces of a page: a row of {@link Feature}s for each. */
final class PieceFeatures {

  /** Distances in pieces, and the distance of what is not there. */
  static final int FAR = 60;

  private final PageShape shape;
  private final List<Piece> pieces;
  private final Trigrams title;
  private final Trigrams description;
  private final Trigrams data;
  private final double dataLength;
  private final float titleLength;
  private final Trigrams earlier = new Trigrams();
  private final Set<String> seen = new HashSet<>();
  private final float[][] rows;
  private int comments = -FAR;
  private int related = -FAR;
  private int prose = -FAR;
  private int time = -FAR;
  private int heading = -FAR;
  private double headingLinks;
  private int headings;
  private int mainHeadings;
  private int covered;

  private PieceFeatures(PageShape shape, PageClues clues) {
    this.shape = shape;
    pieces = shape.pieces;
    rows = new float[pieces.size()][Feature.COUNT];
    title = Trigrams.of(clues.title().orElse(""));
    description = Trigrams.of(clues.description().orElse(""));
    data = Trigrams.of(clues.body().orElse(""));
    dataLength = Math.log1p(clues.body().map(String::length).orElse(0));
    titleLength = clues.title().map(String::length).orElse(0);
  }

  /**
   * Measures the pieces of a page; of those in {@linkplain PageShape#isMenu menus} only what their
   * neighbours tell by.
   *
   * @return a row of {@link Feature#COUNT} numbers for each piece
   */
  static float[][] of(PageShape shape, PageClues clues) {
    return of(shape, clues, shape::isMenu);
  }

  /**
   * Measures all pieces in full, as training wants them: menus too teach what is none of a body.
   */
  static float[][] inFull(PageShape shape, PageClues clues) {
    return of(shape, clues, piece -> false);
  }

  private static float[][] of(PageShape shape, PageClues clues, IntPredicate menu) {
    PieceFeatures features = new PieceFeatures(shape, clues);
    PlaceFeatures places = new PlaceFeatures(shape);
    for (int i = 0; i < features.rows.length; i++) {
      float[] row = features.rows[i];
      Piece piece = shape.pieces.get(i);
      features.measureWay(piece, i, row);
      if (menu.test(i)) {
        features.measureMenu(piece, i, row);
      } else {
        TextFeatures.measure(piece, row);
        places.measure(piece, i, row);
        features.compare(piece, row);
      }
    }
    features.measureNeighbours();
    return features.rows;
  }

  /** Measures what stands on the way from the top of the page to a piece. */
  private void measureWay(Piece piece, int at, float[] row) {
    StockLine stock = StockLine.of(piece.text());
    if (at == shape.title) {
      // Teasers before the headline end there, whatever holds both, and it begins none.
      covered = 0;
    } else if (shape.proseBefore(at) > 0) {
      covered = Math.max(covered, coveredUpTo(piece, at, stock));
    }
    if (piece.kind() == BlockKind.HEADING) {
      heading = at;
      headingLinks = piece.linkShare();
      headings++;
      mainHeadings += piece.tag().equals("h1") ? 1 : 0;
    }
    time = piece.tag().equals("time") ? at : time;
    comments = stock == StockLine.COMMENTS ? at : comments;
    related = stock == StockLine.RELATED ? at : related;
    Feature.PHRASE.set(row, stock.code());
    Feature.COVERED.set(row, at < covered);
    Feature.FROM_HEADING.set(row, Math.min(FAR, at - heading));
    Feature.HEADING_LINKS.set(row, headingLinks);
    Feature.MAIN_HEADINGS.set(row, mainHeadings);
    Feature.HEADINGS.set(row, headings);
    Feature.FROM_TIME.set(row, Math.min(FAR, at - time));
    Feature.FROM_COMMENTS.set(row, Math.min(FAR, at - comments));
    Feature.FROM_RELATED.set(row, Math.min(FAR, at - related));
    Feature.FROM_TITLE.set(row, Math.clamp(at - shape.title, -FAR, FAR));
    Feature.PROSE_AGO.set(row, Math.min(FAR, at - prose));
    prose = piece.isProse() ? at : prose;
  }

  /**
   * Returns where the teasers end that a piece begins, 0 if it begins none: a heading such as
   * "Related" covers the rest of what holds it, a linked heading its card.
   */
  private int coveredUpTo(Piece piece, int at, StockLine stock) {
    boolean head = piece.kind() == BlockKind.HEADING;
    boolean names = stock == StockLine.RELATED || (head && stock == StockLine.COMMENTS);
    if (!names && !(head && piece.linkShare() > 0.8)) {
      return 0;
    }
    Region core = shape.core;
    Region holder = piece.region();
    while (holder != core && shape.end(holder) - at <= 1 && holder.around() != holder) {
      holder = holder.around();
    }
    if (holder.from > core.from || shape.end(holder) < shape.end(core)) {
      return shape.end(holder);
    }
    // Right in the body, only a true heading ends it; a line like "Read also" covers itself.
    return names && head && at >= core.from ? shape.end(core) : at + 1;
  }

  private void measureMenu(Piece piece, int at, float[] row) {
    TextFeatures.measureSetting(piece, row);
    Feature.LIKE_PROSE.set(row, shape.alikeProse(at));
    seen.add(piece.text());
    earlier.add(piece.runs());
  }

  /** Compares a piece with what the page says elsewhere. */
  private void compare(Piece piece, float[] row) {
    long[] runs = piece.runs();
    Feature.REPEATED.set(row, !seen.add(piece.text()));
    Feature.IN_EARLIER.set(row, earlier.share(runs));
    earlier.add(runs);
    Feature.IN_DATA.set(row, data.share(runs));
    Feature.DATA_LENGTH.set(row, dataLength);
    Feature.IN_DESCRIPTION.set(row, description.share(runs));
    Feature.IN_TITLE.set(row, title.share(runs));
    Feature.TITLE_LENGTH.set(row, titleLength / piece.text().length());
  }

  private void measureNeighbours() {
    int next = rows.length + FAR;
    for (int i = rows.length - 1; i >= 0; i--) {
      float[] row = rows[i];
      Feature.PROSE_AHEAD.set(row, Math.min(FAR, next - i));
      next = pieces.get(i).isProse() ? i : next;
      Feature.LENGTH_2_BEFORE.set(row, at(i - 2, Feature.LENGTH));
      Feature.LENGTH_1_BEFORE.set(row, at(i - 1, Feature.LENGTH));
      Feature.LENGTH_1_BEHIND.set(row, at(i + 1, Feature.LENGTH));
      Feature.LENGTH_2_BEHIND.set(row, at(i + 2, Feature.LENGTH));
      Feature.LINKS_2_BEFORE.set(row, at(i - 2, Feature.LINK_SHARE));
      Feature.LINKS_1_BEFORE.set(row, at(i - 1, Feature.LINK_SHARE));
      Feature.LINKS_1_BEHIND.set(row, at(i + 1, Feature.LINK_SHARE));
      Feature.LINKS_2_BEHIND.set(row, at(i + 2, Feature.LINK_SHARE));
      Feature.HEADING_1_BEFORE.set(row, at(i - 1, Feature.HEADING));
      Feature.HEADING_1_BEHIND.set(row, at(i + 1, Feature.HEADING));
      Feature.LIKE_1_BEFORE.set(row, at(i - 1, Feature.LIKE_PROSE));
      Feature.LIKE_1_BEHIND.set(row, at(i + 1, Feature.LIKE_PROSE));
      Feature.SAME_HOLDER_BEFORE.set(row, sameHolder(i, i - 1));
      Feature.SAME_HOLDER_BEHIND.set(row, sameHolder(i, i + 1));
    }
  }

  private boolean sameHolder(int one, int other) {
    return other >= 0
        && other < rows.length
        && pieces.get(one).region().around() == pieces.get(other).region().around();
  }

  private float at(int index, Feature feature) {
    return index < 0 || index >= rows.length ? -1 : feature.of(rows[index]);
  }
}
