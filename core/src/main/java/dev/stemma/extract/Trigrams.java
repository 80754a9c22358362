package dev.stemma.extract;

import dev.stemma.text.Characters;
import java.util.Arrays;

/**
 * The runs of three words of a text, as hashes; a character of a script without spaces is a word.
 * Case and marks do not count.
 */
final class Trigrams {

  private static final int MOST = 200_000;
  private static final int RUN = 3;

  /** The bit that makes a basic letter small, and leaves a digit what it is. */
  private static final int SMALL = 0x20;

  /** Words of a text are longer on the whole; where they are not, the room for them grows. */
  private static final int LETTERS = 4;

  /** Open addressing, a power of two long; 0 is a free place. */
  private long[] runs = new long[64];

  private int size;

  /** Returns the runs of a text. */
  static Trigrams of(String text) {
    Trigrams found = new Trigrams();
    found.add(runs(text));
    return found;
  }

  /** Adds the runs of a text, as {@link #runs} gives them. */
  void add(long[] added) {
    for (int i = 0; i < added.length && size < MOST; i++) {
      add(added[i]);
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

  /** Returns which share of a piece's runs is among these, 0 for one without any. */
  float share(long[] asked) {
    if (asked.length == 0 || size == 0) {
      return 0;
    }
    int shared = 0;
    for (long run : asked) {
      shared += runs[place(run)] == 0 ? 0 : 1;
    }
    return (float) shared / asked.length;
  }

  /** Returns a hash for each run of three words of a text, in order; none for a shorter text. */
  static long[] runs(String text) {
    long[] words = new long[text.length() / LETTERS + RUN];
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
        open = open * 1_000_003 + (unit < 0x80 ? unit | SMALL : Character.toLowerCase(unit));
      }
    }
    if (open != 0) {
      words = put(words, count++, open);
    }
    int runs = Math.max(0, count - RUN + 1);
    for (int i = 0; i < runs; i++) {
      long run = (words[i] * 31 + words[i + 1]) * 0x9E3779B97F4A7C15L + words[i + 2];
      words[i] = run == 0 ? 1 : run;
    }
    return Arrays.copyOf(words, runs);
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
