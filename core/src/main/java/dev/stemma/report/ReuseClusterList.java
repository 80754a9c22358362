package dev.stemma.report;

import java.util.List;

/** The clusters that the page shows, and what it leaves out. */
final class ReuseClusterList {

  /** All words of passages together, beyond which the page lists passages without their words. */
  private static final int MOST_CHARACTERS = 1_500_000;

  private ReuseClusterList() {}

  static void write(ReuseDigest digest, Html html) {
    List<ReuseCard> cards = digest.cards();
    if (cards.isEmpty()) {
      return;
    }
    html.open("section", "id", "clusters", "aria-labelledby", "h-clusters").row();
    html.element("h2", "Clusters", "id", "h-clusters").row();
    html.element("p", shown(digest, cards.size()), "class", "note").row();
    ReuseFilters.write(digest, html);
    int characters = 0;
    for (ReuseCard card : cards) {
      boolean withWords = characters < MOST_CHARACTERS;
      characters += ReuseClusterCard.write(card, html, withWords);
    }
    html.element("p", "No cluster shown is of the kinds that are left.", "class", "none").row();
    html.close().row();
  }

  private static String shown(ReuseDigest digest, int cards) {
    long all = digest.counts().clusters();
    if (cards >= all) {
      return "All " + ReuseWords.count(all, "cluster") + ", the largest first.";
    }
    return "Shown are "
        + ReuseWords.number(cards)
        + " of "
        + ReuseWords.count(all, "cluster")
        + ": the "
        + ReuseDigest.LARGEST
        + " largest, and "
        + ReuseDigest.OF_EACH_KIND
        + " of every combination of size, time and sameness that there is. The bars count all; the"
        + " rest is in clusters.jsonl and passages.jsonl.";
  }
}
