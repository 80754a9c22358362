package dev.stemma.lineage;

import java.util.List;

/**
 * A citation with the articles that may be what it cites, judged by name and date alone.
 *
 * @param citation the citation
 * @param earlier whether its words say that the cited text came out earlier: then it may be a lost
 *     text of the very source that the article took everything else from
 * @param candidates ids of articles, the one that fits best first
 */
public record CitedCandidates(Citation citation, boolean earlier, List<String> candidates) {

  public CitedCandidates {
    candidates = List.copyOf(candidates);
  }
}
