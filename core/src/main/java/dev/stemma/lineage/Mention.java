package dev.stemma.lineage;

import dev.stemma.article.Span;

/**
 * Words that name an outlet or a text.
 *
 * @param kind which of the two
 * @param from index of the first token, article and adjectives included
 * @param to index behind the last token
 * @param span from the first token to the last, a closing bracket included
 * @param name the name as printed, without article and adjectives
 * @param key what the same source has in common wherever it is named: an acronym or folded name
 * @param determiner what stands before a noun
 */
record Mention(
    Kind kind, int from, int to, Span span, String name, String key, Determiner determiner) {

  /** What is named. */
  enum Kind {
    OUTLET,
    MEDIA,
    DOCUMENT,
    /** Whoever made the statement that an outlet cites: an academy, a ministry. */
    INSTITUTION
  }

  /** Whether the words speak of something known. */
  enum Determiner {
    DEFINITE,
    INDEFINITE,
    NONE
  }
}
