package dev.stemma.extract;

import dev.stemma.text.Characters;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The runs of three words of a text, as hashes; a character of a script without spaces is a word.
 * Case and marks do not count.
 */
final class Trigrams {

  private static final int MOST = 200_000;

  private final Set<Long> runs = new HashSet<>();

  /** Returns the runs of a text. */
  static Trigrams of(CharSequence text) {
    Trigrams found = new Trigrams();
    found.add(words(text));
    return found;
  }

  /** Adds the runs of a text, given as the hashes of its words. */
  void add(long[] words) {
    for (int i = 0; i < words.length - 2 && runs.size() < MOST; i++) {
      runs.add(run(words, i));
    }
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** Returns which share of a piece's runs is among these, 0 for one of fewer than three words. */
  float share(long[] words) {
    if (words.length < 3 || runs.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (int i = 0; i < words.length - 2; i++) {
      shared += runs.contains(run(words, i)) ? 1 : 0;
    }
    return (float) shared / (words.length - 2);
  }

  private static long run(long[] words, int at) {
    return (words[at] * 31 + words[at + 1]) * 0x9E3779B97F4A7C15L + words[at + 2];
  }

  /** Returns a hash for each word of a text, in order. */
  static long[] words(CharSequence text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long open = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean word = unit < 0x80 ? isAsciiWord(unit) : Character.isLetterOrDigit(unit);
      boolean alone = unit >= 0x0E00 && Characters.isUnspaced(unit);
      if ((!word || alone) && open != 0) {
        words = put(words, count++, open);
        open = 0;
      }
      if (alone) {
        words = put(words, count++, unit);
      } else if (word) {
        open = open * 1_000_003 + Character.toLowerCase(unit);
      }
    }
    if (open != 0) {
      words = put(words, count++, open);
    }
    return Arrays.copyOf(words, count);
  }

  private static long[] put(long[] words, int at, long word) {
    long[] room = at < words.length ? words : Arrays.copyOf(words, at * 2 + 1);
    room[at] = word;
    return room;
  }

  private static boolean isAsciiWord(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9');
  }
}
