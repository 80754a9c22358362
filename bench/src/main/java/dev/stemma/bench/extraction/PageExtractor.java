package dev.stemma.bench.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

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

  /** Returns ours, and after it those of others that are on the class path. */
  static List<PageExtractor> all() {
    List<PageExtractor> all = new ArrayList<>(List.of(new Stemma()));
    ServiceLoader.load(PageExtractor.class).forEach(all::add);
    return all;
  }
}
