package dev.stemma.extract;

import java.util.BitSet;

/**
 * The first two letters of some folded phrases. Two Latin letters that nothing can fold away tell
 * most texts that begin with none of the phrases, before the texts are folded.
 */
final class Openings {

  private static final int LETTERS = 26;

  private final BitSet pairs = new BitSet(LETTERS * LETTERS);

  void add(String folded) {
    int first = letter(folded, 0);
    int second = letter(folded, 1);
    // Whatever begins otherwise is never begun by two plain letters.
    if (first >= 0 && second >= 0) {
      pairs.set(first * LETTERS + second);
    }
  }

  void addAll(Openings others) {
    pairs.or(others.pairs);
  }

  /**
   * Returns whether a text may begin with one of the phrases.
   *
   * @param from where it begins
   */
  boolean mayBegin(String text, int from) {
    int first = letter(text, from);
    int second = letter(text, from + 1);
    boolean plain =
        first >= 0 && second >= 0 && (from + 2 >= text.length() || text.charAt(from + 2) < 0x80);
    return !plain || pairs.get(first * LETTERS + second);
  }

  /** Returns a letter's number, whatever its case; -1 for what is none of the Latin alphabet. */
  private static int letter(String text, int at) {
    char unit = at < text.length() ? text.charAt(at) : ' ';
    if (unit >= 'a' && unit <= 'z') {
      return unit - 'a';
    }
    return unit >= 'A' && unit <= 'Z' ? unit - 'A' : -1;
  }
}
