package dev.stemma.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A passage that two articles share: a line of {@code pairs.jsonl}.
 *
 * @param a the side whose article has the smaller id
 * @param b the other
 * @param score the share of characters that are equal, 0 to 1
 * @param edits what differs, in words
 * @param lag days between the two articles
 * @param source the id of the article that was taken from; empty where that is undetermined
 * @param evidence the kinds of evidence for it, strongest first
 * @param cluster the cluster that holds both passages
 */
public record ReusePair(
    ReusePlace a,
    ReusePlace b,
    double score,
    Edits edits,
    OptionalInt lag,
    Optional<String> source,
    List<String> evidence,
    OptionalInt cluster) {

  public ReusePair {
    evidence = List.copyOf(evidence);
  }

  /** Counts of words, seen from {@code a}. */
  public record Edits(int equal, int substituted, int inserted, int deleted, int moved) {}
}
