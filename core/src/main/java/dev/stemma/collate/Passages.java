package dev.stemma.collate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Chooses among chains those that say enough, so that no word of the report is in two of them. */
final class Passages {

  /** About three content words: fewer are shared by any two texts of a subject. */
  private static final double LEAST_WEIGHT = 2.5;

  /** So many words in a row may say less. */
  private static final int LONG = 5;

  private static final double LEAST_WEIGHT_OF_LONG = 1.5;

  private Passages() {}

  /**
   * Returns the passages by place in the report.
   *
   * @param chains best first
   */
  static List<Passage> select(IndexedText report, List<Chain> chains) {
    BitSet taken = new BitSet();
    List<Passage> passages = new ArrayList<>();
    for (Chain chain : chains) {
      List<Match> links = new ArrayList<>();
      for (Match link : chain.links()) {
        links.addAll(free(link, taken));
      }
      double weight = 0;
      int words = 0;
      for (Match link : links) {
        weight += report.weight(link.report(), link.reportEnd());
        words += link.length();
      }
      if (weight >= LEAST_WEIGHT || (words >= LONG && weight >= LEAST_WEIGHT_OF_LONG)) {
        links.forEach(link -> taken.set(link.report(), link.reportEnd()));
        passages.add(new Passage(links, weight));
      }
    }
    passages.sort(
        Comparator.comparingInt(Passage::reportFrom).thenComparingInt(Passage::sourceFrom));
    return passages;
  }

  /** Returns the parts of a run whose words no better chain has taken. */
  private static List<Match> free(Match link, BitSet taken) {
    List<Match> parts = new ArrayList<>();
    int at = taken.nextClearBit(link.report());
    while (at < link.reportEnd()) {
      int end = taken.nextSetBit(at);
      int to = end < 0 ? link.reportEnd() : Math.min(end, link.reportEnd());
      int skipped = at - link.report();
      parts.add(new Match(at, link.source() + skipped, to - at));
      at = taken.nextClearBit(to);
    }
    return parts;
  }
}
