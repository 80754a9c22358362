package dev.stemma.lineage;

import dev.stemma.article.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mention that words around it make a citation.
 *
 * @param mention what is cited
 * @param span the citing words
 * @param date when the cited text came out
 * @param earlier whether the words say that it came out before
 * @param citing whether it is cited by the source named before it
 */
record CitedMention(
    Mention mention, Span span, Optional<LocalDate> date, boolean earlier, boolean citing) {}
