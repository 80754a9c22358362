package dev.stemma.report;

import java.util.Optional;

/**
 * Boilerplate, found by its spread: a line of {@code boilerplate.jsonl}.
 *
 * @param text its words
 * @param articles how many articles have it
 * @param series how many series those are of
 * @param days on how many different days
 * @param first the earliest day
 * @param last the latest day
 */
public record ReuseFormula(
    String text,
    int articles,
    int series,
    int days,
    Optional<String> first,
    Optional<String> last) {}
