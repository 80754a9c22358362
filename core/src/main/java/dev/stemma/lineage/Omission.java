package dev.stemma.lineage;

import dev.stemma.article.Span;

/**
 * A statement, or a clause of one, that a report carries nowhere.
 *
 * @param source id of the article that has it
 * @param report id of the article that leaves it out
 * @param span where it stands in the source
 */
public record Omission(String source, String report, Span span) {}
