package dev.stemma.report;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A cluster of passages: a line of {@code clusters.jsonl}.
 *
 * @param number from 1, the largest first
 * @param size how many passages
 * @param articles how many articles they stand in
 * @param series how many series those are of
 * @param pairs how many verified pairs hold it together
 * @param earliest the witness with the earliest date
 * @param first the earliest day
 * @param last the latest day
 * @param days from the one to the other
 */
public record ReuseCluster(
    int number,
    int size,
    int articles,
    int series,
    int pairs,
    ReusePlace earliest,
    Optional<String> first,
    Optional<String> last,
    OptionalInt days) {}
