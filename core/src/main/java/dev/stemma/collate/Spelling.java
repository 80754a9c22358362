package dev.stemma.collate;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/** A folded word prepared for comparison with words spelt alike. */
final class Spelling {

  /** Below this two spellings are not taken for one word. */
  private static final double LEAST_LIKENESS = 0.55;

  /** A shorter word stands inside longer ones by chance. */
  private static final int LEAST_PART = 6;

  private final int number;
  private final String text;
  private final int[] trigrams;
  private final int stem;
  private final boolean prefixing;

  /**
   * @param number equal for equal texts only
   * @param text the folded word, not empty
   */
  Spelling(int number, String text) {
    this.number = number;
    this.text = text;
    trigrams = trigrams(text);
    UnicodeScript script = UnicodeScript.of(text.codePointAt(0));
    stem = script == UnicodeScript.HANGUL ? 2 : 4;
    prefixing = script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
  }

  int number() {
    return number;
  }

  String text() {
    return text;
  }

  /** Returns the letters that words of one stem begin with, about. */
  String stem() {
    return text.length() <= stem ? text : text.substring(0, stem);
  }

  /** Returns whether small words are written before the stem, so that stems agree at the end. */
  boolean prefixing() {
    return prefixing;
  }

  /**
   * Returns how alike two spellings are, from 0 to 1, by the beginning they share (inflection), by
   * the word that is part of the other (compounds) and by their letters, three by three.
   */
  double likeness(Spelling other) {
    if (number == other.number) {
      return 1;
    }
    int longest = commonPrefix(other.text);
    if (prefixing) {
      longest = Math.max(longest, commonSuffix(other.text));
    }
    boolean part = longest < stem && isPart(other);
    int shared = part ? Math.min(text.length(), other.text.length()) : longest;
    int total = text.length() + other.text.length();
    double byStem = shared >= stem ? 2.0 * shared / total : 0;
    double likeness = Math.max(byStem, dice(trigrams, other.trigrams));
    return likeness < LEAST_LIKENESS ? 0 : likeness;
  }

  /** Returns whether a longer word begins with this one's stem or ends with this whole word. */
  boolean isPartOf(Spelling longer) {
    return longer.text.length() >= text.length() + stem
        && (commonPrefix(longer.text) >= Math.max(stem, text.length() - 2)
            || (text.length() > stem && longer.text.endsWith(text)));
  }

  private boolean isPart(Spelling other) {
    String shorter = text.length() < other.text.length() ? text : other.text;
    String longer = text.length() < other.text.length() ? other.text : text;
    return shorter.length() >= LEAST_PART && longer.contains(shorter);
  }

  private int commonPrefix(String other) {
    int limit = Math.min(text.length(), other.length());
    int length = 0;
    while (length < limit && text.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private int commonSuffix(String other) {
    int limit = Math.min(text.length(), other.length());
    int length = 0;
    while (length < limit
        && text.charAt(text.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
      length++;
    }
    return length;
  }

  private static int[] trigrams(String text) {
    String padded = "^" + text + "$";
    int[] trigrams = new int[padded.length() - 2];
    for (int i = 0; i < trigrams.length; i++) {
      trigrams[i] = (padded.charAt(i) * 31 + padded.charAt(i + 1)) * 31 + padded.charAt(i + 2);
    }
    Arrays.sort(trigrams);
    return trigrams;
  }

  /** The coefficient of Dice (1945) of two sorted bags. */
  private static double dice(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return 2.0 * shared / (one.length + other.length);
  }
}
