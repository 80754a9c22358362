package dev.stemma.reuse;

import java.util.Arrays;

/**
 * A text as reuse compares it: symbols without case, accents, white space and punctuation, each
 * with its place in the text as given.
 *
 * <p>A letter or digit is one symbol in scripts of few letters. A Hangul syllable is its two or
 * three jamo, a Han character three symbols and a kana two, so that equally many symbols tell about
 * equally much in any script.
 */
final class FoldedText {

  private final String text;
  private final int size;
  private final char[] symbols;
  private final int[] starts;

  FoldedText(String text, int size, char[] symbols, int[] starts) {
    this.text = text;
    this.size = size;
    this.symbols = symbols;
    this.starts = starts;
  }

  /** Returns the text as given. */
  String text() {
    return text;
  }

  /** Returns the number of symbols. */
  int size() {
    return size;
  }

  /**
   * Returns the symbols; those from {@link #size()} on are no part of the text. Not to be changed.
   */
  char[] symbols() {
    return symbols;
  }

  /**
   * Returns for how many symbols there is room, which is what the text takes in memory: more than
   * it has, and more than it has characters, be they blanks or not.
   */
  int room() {
    return symbols.length;
  }

  /** Returns the UTF-16 offset of symbol {@code index}. */
  int start(int index) {
    return starts[index];
  }

  /** Returns the UTF-16 offset behind symbol {@code index}. */
  int end(int index) {
    return starts[index] + Character.charCount(text.codePointAt(starts[index]));
  }

  /** Returns the first symbol at or behind a UTF-16 offset; {@link #size()} if there is none. */
  int indexAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] == offset) {
      found--;
    }
    return found;
  }
}
