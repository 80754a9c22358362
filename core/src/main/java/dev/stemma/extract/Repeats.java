package dev.stemma.extract;

import dev.stemma.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pages carry their text again, for printing or for machines; nothing stands twice in a body but
 * what its author says twice: a line that the same element holds again.
 */
final class Repeats {

  /** From this share on what a piece says was said. */
  private static final double SAID = 0.8;

  private static final int FEWEST_RUNS = 10;
  private static final double LONGER = 1.5;
  private static final int SHORTEST = 25;

  /** What an element holds more often is a label of its parts. */
  private static final int MOST_TIMES = 10;

  private final List<Piece> pieces;
  private final Reason[] reasons;

  /** The kept lines, folded, with how often each is there. */
  private final Map<String, Integer> times = new HashMap<>();

  private Repeats(List<Piece> pieces, Reason[] reasons) {
    this.pieces = pieces;
    this.reasons = reasons;
  }

  /** Drops what is said again; changes the reasons. */
  static void drop(List<Piece> pieces, Reason[] reasons) {
    new Repeats(pieces, reasons).drop();
  }

  private void drop() {
    String[] lines = new String[reasons.length];
    for (int i = 0; i < reasons.length; i++) {
      String text = pieces.get(i).text();
      lines[i] = reasons[i].keeps() && text.length() >= SHORTEST ? Folding.fold(text) : "";
      if (!lines[i].isEmpty()) {
        times.merge(lines[i], 1, Integer::sum);
      }
    }
    Trigrams said = new Trigrams();
    // Lines wait here till one is long enough to say several again; behind the longest none is.
    List<long[]> waiting = new ArrayList<>();
    Map<String, Set<Region>> holders = new HashMap<>();
    int longest = 0;
    for (int i = 0; i < reasons.length; i++) {
      if (!reasons[i].keeps()) {
        continue;
      }
      Piece piece = pieces.get(i);
      Region holder = piece.region().around();
      Set<Region> before = holders.getOrDefault(lines[i], Set.of());
      long[] runs = piece.runs();
      int length = piece.text().length();
      // Lines made by one pattern are alike; what holds several lines again is far longer than any.
      boolean whole = runs.length >= FEWEST_RUNS && length >= LONGER * longest;
      if (whole) {
        waiting.forEach(said::add);
        waiting.clear();
      }
      boolean meant = before.contains(holder) && times.getOrDefault(lines[i], 0) <= MOST_TIMES;
      if ((whole && said.share(runs) >= SAID) || (!before.isEmpty() && !meant)) {
        reasons[i] = Reason.REPEATED;
        continue;
      }
      longest = Math.max(longest, length);
      waiting.add(runs);
      if (!lines[i].isEmpty()) {
        holders.computeIfAbsent(lines[i], line -> new HashSet<>()).add(holder);
      }
    }
  }
}
