package dev.stemma.report;

import dev.stemma.extract.PieceVerdict;
import java.util.List;
import java.util.OptionalInt;

/**
 * Tells which piece a text node of a page belongs to, the nodes given in the order of the page. A
 * piece's words are those of its nodes in order, but for white space; a piece may stand inside the
 * run of another, so a few stay open at a time.
 */
final class PieceMatcher {

  private static final int AHEAD = 40;

  /** Shorter words stand in too many pieces to be looked for further down. */
  private static final int TELLING = 6;

  private final List<String> pieces;
  private final int[] used;
  private int first;

  PieceMatcher(List<PieceVerdict> verdicts) {
    pieces = verdicts.stream().map(verdict -> bare(verdict.text())).toList();
    used = new int[pieces.size()];
  }

  /** Returns whether all pieces are found. */
  boolean isDone() {
    return first == used.length
        || (first == used.length - 1 && used[first] == pieces.get(first).length());
  }

  /** Returns the index of the piece that holds a text node, none if no piece does. */
  OptionalInt find(String node) {
    String words = bare(node);
    if (words.isEmpty()) {
      return OptionalInt.empty();
    }
    while (first < used.length && used[first] == pieces.get(first).length()) {
      first++;
    }
    int next = first;
    for (int at = first; at < Math.min(used.length, first + AHEAD); at++) {
      boolean begun = used[at] > 0;
      boolean near = begun || at == next;
      next += begun || used[at] == pieces.get(at).length() ? 1 : 0;
      boolean telling = words.length() >= TELLING || words.length() == pieces.get(at).length();
      if ((near || telling) && pieces.get(at).startsWith(words, used[at])) {
        used[at] += words.length();
        // Pieces that lie so far behind do not come any more; they must not hold up the others.
        first = Math.max(first, at - AHEAD / 2);
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean blank =
          Character.isWhitespace(unit)
              || Character.isSpaceChar(unit)
              || Character.isISOControl(unit)
              || unit == '\uFEFF'
              || unit == '\u200B';
      if (!blank) {
        bare.append(unit);
      }
    }
    return bare.toString();
  }
}
