package dev.stemma.bench;

import dev.stemma.text.Tokenizer;
import dev.stemma.text.Tokens;
import java.util.List;

/** How much two sentences share on their face, which tells how hard a pair is. */
final class Overlap {

  private Overlap() {}

  /** Returns the number of words in the longest run that both have. */
  static int longestRun(String first, String second) {
    Tokens one = Tokenizer.tokenize(first);
    Tokens other = Tokenizer.tokenize(second);
    int longest = 0;
    int[] previous = new int[other.size() + 1];
    for (int i = 0; i < one.size(); i++) {
      int[] current = new int[other.size() + 1];
      for (int j = 0; j < other.size(); j++) {
        current[j + 1] = one.form(i).equals(other.form(j)) ? previous[j] + 1 : 0;
        longest = Math.max(longest, current[j + 1]);
      }
      previous = current;
    }
    return longest;
  }

  /** Returns the share of distinct words that both have. */
  static double share(String first, String second) {
    return PreparedTexts.prepare(new Jaccard(), List.of(first), List.of(second)).score(0, 0);
  }
}
