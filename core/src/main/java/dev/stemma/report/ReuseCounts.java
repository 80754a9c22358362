package dev.stemma.report;

/**
 * What {@code reuse.json} says of a whole run.
 *
 * @param articles how many articles were compared with each other
 * @param others how many older ones these were compared with too; 0 where all are told of
 * @param characters how long they are together
 * @param copies how many of them have, unit for unit, the text of another
 * @param pairs lines of {@code pairs.jsonl}
 * @param passages lines of {@code passages.jsonl}
 * @param clusters lines of {@code clusters.jsonl}
 * @param boilerplate lines of {@code boilerplate.jsonl}
 * @param problems lines of {@code problems.jsonl}
 */
public record ReuseCounts(
    long articles,
    long others,
    long characters,
    long copies,
    long pairs,
    long passages,
    long clusters,
    long boilerplate,
    long problems) {}
