package dev.stemma.collate;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int NONE = -1;

  private final IndexedText report;
  private final List<Match> matches;
  private final int[] inReport;
  private final int[] inSource;
  private final int[] lengths;
  private final double[] scores;
  private final int[] predecessors;

  private Chains(IndexedText report, List<Match> matches) {
    this.report = report;
    this.matches = matches;
    int count = matches.size();
    inReport = new int[count];
    inSource = new int[count];
    lengths = new int[count];
    for (int i = 0; i < count; i++) {
      Match match = matches.get(i);
      inReport[i] = match.report();
      inSource[i] = match.source();
      lengths[i] = match.length();
    }
    scores = new double[count];
    predecessors = new int[count];
    score();
  }

  /**
   * Returns chains, best first; no match is in two of them.
   *
   * @param matches runs by place in the report, then in the source
   */
  static List<Chain> of(IndexedText report, List<Match> matches) {
    return new Chains(report, matches).collect();
  }

  /** Returns the runs of the first one of {@link #of} without the others; none of none. */
  static List<Match> best(IndexedText report, List<Match> matches) {
    if (matches.isEmpty()) {
      return List.of();
    }
    Chains chains = new Chains(report, matches);
    int best = 0;
    int equals = 0;
    for (int i = 0; i < chains.scores.length; i++) {
      if (chains.scores[i] > chains.scores[best]) {
        best = i;
        equals = 0;
      }
      equals += chains.scores[i] == chains.scores[best] ? 1 : 0;
    }
    // Among equals their places decide, which are known of whole chains.
    return equals == 1
        ? trim(chains.links(best, new boolean[matches.size()]))
        : chains.collect().getFirst().links();
  }

  private void score() {
    int[] open = new int[16];
    int count = 0;
    for (int current = 0; current < scores.length; current++) {
      count = close(open, count, inReport[current] - WIDEST_GAP);
      double best = weight(inReport[current], lengths[current]);
      int predecessor = NONE;
      for (int i = 0; i < count; i++) {
        double score = scores[open[i]] + gain(open[i], current);
        if (score > best) {
          best = score;
          predecessor = open[i];
        }
      }
      scores[current] = best;
      predecessors[current] = predecessor;
      if (count == open.length) {
        open = Arrays.copyOf(open, count * 2);
      }
      open[count++] = current;
    }
  }

  /** Drops the matches that end too far before a place, and returns how many are left. */
  private int close(int[] open, int count, int least) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (inReport[open[i]] + lengths[open[i]] >= least) {
        open[kept++] = open[i];
      }
    }
    if (kept > MOST_OPEN) {
      System.arraycopy(open, kept - MOST_OPEN, open, 0, MOST_OPEN);
      return MOST_OPEN;
    }
    return kept;
  }

  /** Returns what a match adds to a chain that ends with another; negative if it may not. */
  private double gain(int last, int next) {
    if (inSource[next] <= inSource[last]) {
      return Double.NEGATIVE_INFINITY;
    }
    int reportShift = inReport[next] - inReport[last] - lengths[last];
    int sourceShift = inSource[next] - inSource[last] - lengths[last];
    int overlap = Math.max(0, -Math.min(reportShift, sourceShift));
    int reportGap = reportShift + overlap;
    int sourceGap = sourceShift + overlap;
    if (overlap >= lengths[next] || reportGap > WIDEST_GAP || sourceGap > WIDEST_GAP) {
      return Double.NEGATIVE_INFINITY;
    }
    return weight(inReport[next] + overlap, lengths[next] - overlap)
        - COST_OF_GAP * Math.max(reportGap, sourceGap)
        - COST_OF_SHIFT * Math.abs(reportGap - sourceGap);
  }

  private double weight(int from, int length) {
    return report.weight(from, from + length) + 0.1 * length;
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
      int first = end;
      List<Match> links = links(end, used);
      for (int i = 1; i < links.size(); i++) {
        first = predecessors[first];
      }
      int link = predecessors[first];
      double shared = link == NONE ? 0 : scores[link];
      chains.add(new Chain(trim(links), scores[end] - shared));
    }
    chains.sort(
        Comparator.comparingDouble((Chain chain) -> -chain.score())
            .thenComparingInt(Chain::reportFrom)
            .thenComparingInt(Chain::sourceFrom));
    return chains;
  }

  /** Returns the matches of a chain, by its last one, as far back as they are in no other. */
  private List<Match> links(int end, boolean[] used) {
    List<Match> links = new ArrayList<>();
    for (int link = end; link != NONE && !used[link]; link = predecessors[link]) {
      used[link] = true;
      links.add(matches.get(link));
    }
    return links.reversed();
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
