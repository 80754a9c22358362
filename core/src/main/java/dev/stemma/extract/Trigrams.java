package dev.stemma.extract;

import dev.stemma.text.Characters;
import java.util.Arrays;

/**
 * The runs of three words of a text, as hashes; a character of a script without spaces is a word.
 * Case and marks do not count.
 */
final class Trigrams {

  private static final int MOST = 200_000;

  /** Open addressing, a power of two long; 0 is a free place. */
  private long[] runs = new long[64];

  private int size;

  /** Returns the runs of a text. */
  static Trigrams of(CharSequence text) {
    Trigrams found = new Trigrams();
    found.add(words(text));
    return found;
  }

  /** Adds the runs of a text, given as the hashes of its words. */
  void add(long[] words) {
    for (int i = 0; i < words.length - 2 && size < MOST; i++) {
      add(run(words, i));
    }
  }

  private void add(long run) {
    int at = place(run);
    if (runs[at] == 0) {
      runs[at] = run;
      size++;
      if (size * 2 > runs.length) {
        long[] old = runs;
        runs = new long[old.length * 2];
        for (long kept : old) {
          if (kept != 0) {
            runs[place(kept)] = kept;
          }
        }
      }
    }
  }

  /** Returns where a run lies, or the free place where it would. */
  private int place(long run) {
    int mask = runs.length - 1;
    int at = (int) (run ^ (run >>> 32)) & mask;
    while (runs[at] != 0 && runs[at] != run) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** Returns which share of a piece's runs is among these, 0 for one of fewer than three words. */
  float share(long[] words) {
    if (words.length < 3 || size == 0) {
      return 0;
    }
    int shared = 0;
    for (int i = 0; i < words.length - 2; i++) {
      shared += runs[place(run(words, i))] == 0 ? 0 : 1;
    }
    return (float) shared / (words.length - 2);
  }

  private static long run(long[] words, int at) {
    long run = (words[at] * 31 + words[at + 1]) * 0x9E3779B97F4A7C15L + words[at + 2];
    return run == 0 ? 1 : run;
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
