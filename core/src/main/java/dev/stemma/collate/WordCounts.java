package dev.stemma.collate;

/**
 * What became of a source's words in a report, by the same changes that {@link Edit}s tell.
 *
 * @param equal words that both have in the same order; of words parted, joined or grouped
 *     otherwise, as many as where they are fewer
 * @param substituted words of either that stand in the place of as many others
 * @param inserted words that only the report has, those among them by which it says something in
 *     more words
 * @param deleted words that only the source has, those among them by which the report says
 *     something in fewer words
 * @param moved words that both have, in another order
 */
public record WordCounts(int equal, int substituted, int inserted, int deleted, int moved) {

  /**
   * Returns the counts of a text laid beside itself.
   *
   * @param words how many it has
   */
  public static WordCounts same(int words) {
    return new WordCounts(words, 0, 0, 0, 0);
  }

  /** Returns the counts of this stretch and of the one that stands behind it, together. */
  public WordCounts plus(WordCounts next) {
    return new WordCounts(
        equal + next.equal,
        substituted + next.substituted,
        inserted + next.inserted,
        deleted + next.deleted,
        moved + next.moved);
  }

  /** Returns the counts with the report taken for the source. */
  public WordCounts turned() {
    return new WordCounts(
        equal, substituted, /* inserted= */ deleted, /* deleted= */ inserted, moved);
  }
}
