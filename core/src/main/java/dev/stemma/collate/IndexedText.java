package dev.stemma.collate;

import dev.stemma.text.Tokens;

/** A text made ready for comparing with the others of one {@link Collator}. Immutable. */
public final class IndexedText {

  private final Tokens tokens;
  private final String language;
  private final int[] words;

  /** Of the weights before each token: of halves, so that differences are exact. */
  private final double[] sums;

  IndexedText(Tokens tokens, String language, int[] words, double[] weights) {
    this.tokens = tokens;
    this.language = language;
    this.words = words;
    sums = new double[weights.length + 1];
    for (int i = 0; i < weights.length; i++) {
      sums[i + 1] = sums[i] + weights[i];
    }
  }

  /** Returns the text's words; all indices in this package count them. */
  public Tokens tokens() {
    return tokens;
  }

  /** Returns the text's BCP 47 language. */
  public String language() {
    return language;
  }

  /** Returns the number of tokens. */
  public int size() {
    return words.length;
  }

  /**
   * Returns how much the tokens {@code [from, to)} say: about the number of content words, with
   * function words and stock phrases counting nothing.
   */
  public double weight(int from, int to) {
    return from < to ? sums[to] - sums[from] : 0;
  }

  /** Returns how much one token says, from 0 to 1. */
  public double weight(int index) {
    return sums[index + 1] - sums[index];
  }

  /** Returns the number that equal words share. */
  int word(int index) {
    return words[index];
  }

  /** Returns all numbers; not to be changed. */
  int[] words() {
    return words;
  }
}
