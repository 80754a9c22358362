package dev.stemma.lineage;

/**
 * How much of a report's words stands in which relation to one source; the first four sum to 1.
 *
 * @param verbatim share of the report's words in statements taken word for word
 * @param rewrite share in statements taken and reworded
 * @param fresh share in statements with no counterpart in this source
 * @param unchecked share in statements that could not be compared with this source
 * @param verbatimUnquoted share in statements taken word for word and standing outside quotation
 *     marks; at most {@code verbatim}
 */
public record Shares(
    double verbatim, double rewrite, double fresh, double unchecked, double verbatimUnquoted) {}
