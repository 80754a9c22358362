package dev.stemma.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins runs of equal words that follow one another in both texts at small distances. A chain never
 * crosses itself; sentences put in another order give several chains.
 *
 * <p>Sparse dynamic programming over fragments (Eppstein, Galil, Giancarlo and Italiano 1992), with
 * the gap bounded, so that only matches that end shortly before a match are looked at.
 */
final class Chains {

  /** More words than this between two runs, in either text, part them. */
  private static final int WIDEST_GAP = 24;

  /**
   * Texts that repeat themselves can hold very many runs at one place; the latest ones are kept.
   */
  private static final int MOST_OPEN = 256;

  private static final double COST_OF_GAP = 0.04;
  private static final double COST_OF_SHIFT = 0.06;

  private final IndexedText report;
  private final List<Match> matches;
  private final double[] scores;
  private final int[] predecessors;

  private Chains(IndexedText report, List<Match> matches) {
    this.report = report;
    this.matches = matches;
    scores = new double[matches.size()];
    predecessors = new int[matches.size()];
  }

  /**
   * Returns chains, best first; no match is in two of them.
   *
   * @param matches runs by place in the report, then in the source
   */
  static List<Chain> of(IndexedText report, List<Match> matches) {
    Chains chains = new Chains(report, matches);
    chains.score();
    return chains.collect();
  }

  private void score() {
    List<Integer> open = new ArrayList<>();
    for (int current = 0; current < matches.size(); current++) {
      Match match = matches.get(current);
      open.removeIf(index -> matches.get(index).reportEnd() + WIDEST_GAP < match.report());
      if (open.size() > MOST_OPEN) {
        open.subList(0, open.size() - MOST_OPEN).clear();
      }
      scores[current] = weight(match);
      predecessors[current] = -1;
      for (int index : open) {
        double score = scores[index] + gain(matches.get(index), match);
        if (score > scores[current]) {
          scores[current] = score;
          predecessors[current] = index;
        }
      }
      open.add(current);
    }
  }

  /**
   * Returns what {@code next} adds to a chain that ends with {@code last}; negative if it may not.
   */
  private double gain(Match last, Match next) {
    int overlap =
        Math.max(0, Math.max(last.reportEnd() - next.report(), last.sourceEnd() - next.source()));
    if (overlap >= next.length() || next.source() <= last.source()) {
      return Double.NEGATIVE_INFINITY;
    }
    int reportGap = next.report() + overlap - last.reportEnd();
    int sourceGap = next.source() + overlap - last.sourceEnd();
    if (reportGap > WIDEST_GAP || sourceGap > WIDEST_GAP) {
      return Double.NEGATIVE_INFINITY;
    }
    return weight(next.dropFirst(overlap))
        - COST_OF_GAP * Math.max(reportGap, sourceGap)
        - COST_OF_SHIFT * Math.abs(reportGap - sourceGap);
  }

  private double weight(Match match) {
    return report.weight(match.report(), match.reportEnd()) + 0.1 * match.length();
  }

  private List<Chain> collect() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      order.add(i);
    }
    order.sort(
        Comparator.<Integer>comparingDouble(index -> -scores[index]).thenComparingInt(i -> i));
    boolean[] used = new boolean[scores.length];
    List<Chain> chains = new ArrayList<>();
    for (int end : order) {
      if (used[end]) {
        continue;
      }
      List<Match> links = new ArrayList<>();
      int link = end;
      while (link >= 0 && !used[link]) {
        used[link] = true;
        links.addFirst(matches.get(link));
        link = predecessors[link];
      }
      double shared = link < 0 ? 0 : scores[link];
      chains.add(new Chain(trim(links), scores[end] - shared));
    }
    chains.sort(
        Comparator.comparingDouble((Chain chain) -> -chain.score())
            .thenComparingInt(Chain::reportFrom)
            .thenComparingInt(Chain::sourceFrom));
    return chains;
  }

  /** Cuts overlaps between neighbours, so that each word is matched once. */
  private static List<Match> trim(List<Match> links) {
    List<Match> trimmed = new ArrayList<>();
    for (Match link : links) {
      if (trimmed.isEmpty()) {
        trimmed.add(link);
        continue;
      }
      Match last = trimmed.getLast();
      int overlap =
          Math.max(0, Math.max(last.reportEnd() - link.report(), last.sourceEnd() - link.source()));
      if (overlap < link.length()) {
        trimmed.add(link.dropFirst(overlap));
      }
    }
    return trimmed;
  }
}
