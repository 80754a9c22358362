package dev.stemma.bench.extraction;

/** Something that finds the article in a page. Used by one thread at a time, or by several. */
public interface PageExtractor {

  /** Returns the library with its version, as the tables name it. */
  String name();

  /**
   * Extracts one page.
   *
   * @param page the page
   */
  Prediction extract(RawPage page);
}
