package dev.stemma.extract;

import java.util.Optional;

/**
 * Reads the opening formula of agency reports in the conventions of the large agencies of the
 * world, in English and in their own languages; the agency need not be known.
 */
final class Datelines {

  private Datelines() {}

  /** Returns the dateline that a paragraph opens with. */
  static Optional<DatelineRead> read(String paragraph) {
    return EastAsianDateline.read(paragraph).or(() -> SpacedDateline.read(paragraph));
  }

  /** Returns whether a paragraph is a dateline and nothing else. */
  static boolean isAlone(String paragraph) {
    return read(paragraph)
        .filter(read -> Whitespace.isBlank(paragraph.substring(read.end())))
        .isPresent();
  }
}
