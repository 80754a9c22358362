package dev.stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Pages go on with the next articles, or set teasers and readers' comments as article elements: of
 * those beside the one in which the body begins nothing is body.
 */
final class OtherArticles {

  /** Where the article element of the first prose holds less of the body, it is a mere teaser. */
  private static final double LEAST_SHARE = 0.1;

  private OtherArticles() {}

  /** Drops what stands in other article elements; changes the reasons. */
  static void drop(List<Piece> pieces, Reason[] reasons) {
    OptionalInt first = first(pieces, reasons);
    List<Region> around =
        first.isEmpty() ? List.of() : articles(pieces.get(first.getAsInt()).region());
    if (around.isEmpty()) {
      return;
    }
    Region article = around.getFirst();
    long inside = 0;
    long all = 0;
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i].keeps()) {
        int weight = pieces.get(i).weight();
        all += weight;
        inside += i >= article.from && i < article.to ? weight : 0;
      }
    }
    if (inside < LEAST_SHARE * all) {
      return;
    }
    for (int i = 0; i < reasons.length; i++) {
      boolean outside = i < article.from || i >= article.to;
      if (reasons[i].keeps() && outside && !around.containsAll(articles(pieces.get(i).region()))) {
        reasons[i] = Reason.INNER_ARTICLE;
      }
    }
  }

  /** Returns the index of the first kept prose, else of the first kept piece. */
  private static OptionalInt first(List<Piece> pieces, Reason[] reasons) {
    OptionalInt first = OptionalInt.empty();
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i].keeps()) {
        if (pieces.get(i).isProse()) {
          return OptionalInt.of(i);
        }
        first = first.isEmpty() ? OptionalInt.of(i) : first;
      }
    }
    return first;
  }

  /** Returns the article elements that a region stands in, the innermost first. */
  private static List<Region> articles(Region region) {
    List<Region> articles = new ArrayList<>();
    for (Region around = region; around.is(Mark.ARTICLE); around = around.around()) {
      if (Mark.ARTICLE.in(around.own)) {
        articles.add(around);
      }
    }
    return articles;
  }
}
