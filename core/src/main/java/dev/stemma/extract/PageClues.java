package dev.stemma.extract;

import java.util.Optional;

/**
 * What a page says of its article elsewhere, which helps to tell the body.
 *
 * @param title its headline
 * @param description its summary for search engines
 * @param body its text as structured data carry it
 */
record PageClues(Optional<String> title, Optional<String> description, Optional<String> body) {

  static PageClues of(PageIndex index, StructuredData data, Optional<String> title) {
    return new PageClues(
        title, index.tags().first("og:description", "description"), data.text("articleBody"));
  }
}
