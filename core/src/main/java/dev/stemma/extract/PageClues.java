package dev.stemma.extract;

import java.util.Optional;

/**
 * What a page says of its article elsewhere, which helps to tell the body.
 *
 * @param title its headline
 * @param subtitle what it sets below the headline
 * @param description its summary for search engines
 * @param body its text as structured data carry it
 */
record PageClues(
    Optional<String> title,
    Optional<String> subtitle,
    Optional<String> description,
    Optional<String> body) {

  /** Returns what a page says, and a draft whose metadata are read. */
  static PageClues of(PageIndex index, StructuredData data, Draft draft) {
    return new PageClues(
        draft.title,
        draft.subtitle,
        index.tags().first("og:description", "description"),
        data.text("articleBody"));
  }
}
