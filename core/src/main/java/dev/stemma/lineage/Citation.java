package dev.stemma.lineage;

import dev.stemma.article.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A place where an article names another text as its source.
 *
 * @param article id of the citing article
 * @param span the words that cite
 * @param name the cited source as printed
 * @param date when the cited text is said to have come out
 * @param via name of the source through which it is cited, as in "the agency reported, citing a
 *     statement"
 * @param resolved id of the cited article; empty where it is not among the inputs: a lost source
 */
public record Citation(
    String article,
    Span span,
    String name,
    Optional<LocalDate> date,
    Optional<String> via,
    Optional<String> resolved) {}
