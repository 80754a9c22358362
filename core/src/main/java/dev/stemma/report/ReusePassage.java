package dev.stemma.report;

import java.util.Optional;

/**
 * A passage of one article in a cluster: a line of {@code passages.jsonl}.
 *
 * @param cluster the cluster's number
 * @param place where it stands
 * @param title the article's headline
 * @param text its words
 */
public record ReusePassage(int cluster, ReusePlace place, Optional<String> title, String text) {}
