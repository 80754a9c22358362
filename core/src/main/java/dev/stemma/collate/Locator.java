package dev.stemma.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where some words stand in a source, however few they are. Safe for use by many threads. */
public final class Locator {

  /** Words of few letters are looked for by runs of this many, longest first. */
  private static final int LONGEST_SEED = 3;

  private final IndexedText source;
  private final List<ExactMatches> runsBySeed = new ArrayList<>();

  /** Prepares a source; time and memory grow with its length. */
  public Locator(IndexedText source) {
    this.source = source;
    for (int seed = 1; seed <= LONGEST_SEED; seed++) {
      runsBySeed.add(new ExactMatches(source.words(), 0, source.size(), seed));
    }
  }

  /**
   * A place in the source.
   *
   * @param from index of its first token
   * @param to index behind its last token
   * @param matched how many of the words asked for stand there, in order
   * @param share {@code matched} over the number of words asked for
   */
  public record Found(int from, int to, int matched, double share) {}

  /**
   * Returns the best places of the report's tokens {@code [from, to)}, at most {@code most} of
   * them, most words first, then the shortest, then the earliest. A place starts and ends with an
   * equal word. Places that share words in no order are not found.
   */
  public List<Found> locate(IndexedText report, int from, int to, int most) {
    List<Found> found = new ArrayList<>();
    for (int seed = Math.min(LONGEST_SEED, to - from); seed >= 1 && found.isEmpty(); seed--) {
      List<Match> matches = runsBySeed.get(seed - 1).find(report.words(), from, to);
      for (Chain chain : Chains.of(report, matches)) {
        add(found, report, from, to, chain);
        if (found.size() >= 4 * most) {
          break;
        }
      }
    }
    found.sort(
        Comparator.comparingInt((Found place) -> -place.matched())
            .thenComparingInt(place -> place.to() - place.from())
            .thenComparingInt(Found::from));
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  /** Looks around a chain for the words that its runs were too short to find. */
  private void add(List<Found> found, IndexedText report, int from, int to, Chain chain) {
    int slack = 2 + (to - from) / 4;
    int windowFrom = Math.max(0, chain.sourceFrom() - (chain.reportFrom() - from) - slack);
    int windowTo = Math.min(source.size(), chain.sourceTo() + (to - chain.reportTo()) + slack);
    int[] alignment = Alignment.align(report, from, to, source, windowFrom, windowTo);
    int first = -1;
    int last = -1;
    int matched = 0;
    for (int counterpart : alignment) {
      if (counterpart >= 0) {
        first = first < 0 ? counterpart : first;
        last = counterpart;
        matched++;
      }
    }
    if (matched == 0) {
      return;
    }
    Found place = new Found(first, last + 1, matched, (double) matched / (to - from));
    if (!found.contains(place)) {
      found.add(place);
    }
  }
}
