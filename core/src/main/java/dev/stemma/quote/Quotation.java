package dev.stemma.quote;

import dev.stemma.article.Span;
import java.util.Optional;

/**
 * Quoted words with their speaker and cue, in the terms of PARC 3.0 and PolNeAR.
 *
 * @param span the words between the marks, marks excluded
 * @param kind whether a whole utterance or a part of a sentence stands between the marks
 * @param speaker who is said to have said it
 * @param cue the words that say that something was said
 */
public record Quotation(
    Span span, QuotationKind kind, Optional<Speaker> speaker, Optional<Span> cue) {}
