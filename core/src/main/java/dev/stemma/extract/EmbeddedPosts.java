package dev.stemma.extract;

import java.util.List;

/**
 * Posts of other services that an article shows among its paragraphs, as their embedding scripts
 * name them. They are words that the article quotes, so they go with the paragraph before them,
 * though they look like no paragraph of its own.
 */
final class EmbeddedPosts {

  private static final List<String> NAMES =
      List.of(
          "twitter-tweet",
          "twitter-video",
          "instagram-media",
          "text-post-media",
          "bluesky-embed",
          "tiktok-embed",
          "reddit-card",
          "reddit-embed");

  private EmbeddedPosts() {}

  /** Keeps the posts behind a kept piece of the article's own; changes their reasons. */
  static void keep(List<Piece> pieces, Reason[] reasons) {
    boolean kept = false;
    for (int i = 0; i < reasons.length; i++) {
      Region region = pieces.get(i).region();
      boolean hidden = region.is(Mark.HIDDEN);
      if (!isPost(region)) {
        kept = hidden ? kept : reasons[i].keeps();
      } else if (kept && !hidden && reasons[i] != Reason.REPEATED) {
        reasons[i] = Reason.BODY;
      }
    }
  }

  /** Returns whether a region stands in an embedded post: all services set theirs as quotations. */
  static boolean isPost(Region region) {
    for (Region around = region; around.is(Mark.QUOTATION); around = around.around()) {
      String names = around.element.className();
      if (!names.isEmpty() && NAMES.stream().anyMatch(names::contains)) {
        return true;
      }
    }
    return false;
  }
}
