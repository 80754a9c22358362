package dev.stemma.text;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words that are looked up where they stand in a text, whatever their case, without a copy of any.
 * Immutable; safe for use by many threads.
 */
public final class WordTable {

  private static final int ROOM = 4;

  /** Open addressing, a power of two long, with the empty word where none is. */
  private final String[] words;

  /** The hashes of the words, which tell most others; 0 marks a free place. */
  private final int[] hashes;

  /**
   * Makes a table.
   *
   * @param words words in lower case, none empty
   */
  public WordTable(Collection<String> words) {
    int size = Integer.highestOneBit(Math.max(1, words.size())) * ROOM;
    this.words = new String[size];
    hashes = new int[size];
    Arrays.fill(this.words, "");
    for (String word : words) {
      if (word.isEmpty()) {
        throw new IllegalArgumentException("an empty word stands nowhere");
      }
      int place = place(word, 0, word.length());
      this.words[place] = word;
      hashes[place] = hash(word, 0, word.length());
    }
  }

  /** Returns how many places there are; each word has one of its own. */
  public int size() {
    return words.length;
  }

  /**
   * Returns the place of a word, below {@link #size()}, or -1 if it is not in the table.
   *
   * @param text holds the word
   * @param from its first UTF-16 unit
   * @param to behind its last
   */
  public int find(String text, int from, int to) {
    if (from == to) {
      return -1;
    }
    int place = place(text, from, to);
    return hashes[place] == 0 ? -1 : place;
  }

  /** Returns where a word lies, or the free place where it would. */
  private int place(String text, int from, int to) {
    int hash = hash(text, from, to);
    int mask = hashes.length - 1;
    int place = (hash ^ (hash >>> 15)) & mask;
    while (hashes[place] != 0 && (hashes[place] != hash || !isAt(words[place], text, from, to))) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = hash * 31 + lower(text.charAt(at));
    }
    return hash == 0 ? 1 : hash;
  }

  private static boolean isAt(String word, String text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (word.charAt(at - from) != lower(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char unit) {
    if (unit < 0x80) {
      return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
    }
    return Character.toLowerCase(unit);
  }
}
