package dev.stemma.reuse;

/** Names and records of the files that hold a part of the articles. */
final class Segment {

  /**
   * A unit's record: long place of its text, int bytes, int UTF-16 units, int article, int offset
   * in the article, long hash of the text, int unit that has the same text or -1.
   */
  static final int UNIT = 36;

  /**
   * An article's record: long place of its names, int bytes of them, int day since 1970 or {@link
   * #NO_DAY}, int UTF-16 units, long hash of the id.
   */
  static final int ARTICLE = 28;

  static final int NO_DAY = Integer.MIN_VALUE;

  private Segment() {}

  static String name(SealedFile.Kind kind, int segment) {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + String.format("%05d", segment);
  }
}
