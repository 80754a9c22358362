package dev.stemma.reuse;

import java.io.IOException;
import java.util.Arrays;

/** Tells whether a passage shares a good part of the words of another. For one thread. */
final class PassageLikeness {

  /**
   * Least share of the smaller passage's grams that both have. A passage every third word of which
   * was changed keeps about a third of its grams.
   */
  private static final double LEAST = 0.25;

  /** The longer passage may be so many times as long. */
  private static final double LENGTHS = 2.5;

  private static final int GRAM = 8;

  private final Store store;
  private final int[] firstUnits;
  private final PassageNodes nodes;
  private final TextFolder folder = new TextFolder();
  private long[] leader = {};
  private int leaderLength;

  PassageLikeness(Store store, PassageNodes nodes) {
    this.store = store;
    this.nodes = nodes;
    firstUnits = store.firstUnitOfArticles();
  }

  /** Takes a passage that others are held against. */
  void lead(int node) throws IOException {
    leader = grams(node);
    leaderLength = nodes.end(node) - nodes.start(node);
  }

  /** Returns whether a passage is like the leader. */
  boolean isLike(int node) throws IOException {
    int length = nodes.end(node) - nodes.start(node);
    if (length > LENGTHS * leaderLength || leaderLength > LENGTHS * length) {
      return false;
    }
    long[] grams = grams(node);
    int common = 0;
    for (int i = 0, j = 0; i < grams.length && j < leader.length; ) {
      if (grams[i] == leader[j]) {
        common++;
        i++;
        j++;
      } else if (grams[i] < leader[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common >= LEAST * Math.min(grams.length, leader.length) && common > 0;
  }

  /** Returns the number of a passage's symbols: its length without blanks and typography. */
  int symbols(int node) throws IOException {
    return folder.fold(text(node)).size();
  }

  /** Returns the passage's words as printed. */
  String text(int node) throws IOException {
    return text(nodes.article(node), nodes.start(node), nodes.end(node));
  }

  String text(int article, int start, int end) throws IOException {
    int unit = firstUnits[article];
    StringBuilder text = new StringBuilder();
    while (unit < store.units() && store.articleOf(unit) == article && store.offset(unit) < end) {
      int offset = store.offset(unit);
      if (offset + store.length(unit) > start) {
        String part = store.text(unit);
        text.append(part, Math.max(0, start - offset), Math.min(part.length(), end - offset));
      }
      unit++;
    }
    return text.toString();
  }

  private long[] grams(int node) throws IOException {
    FoldedText folded = folder.fold(text(node));
    int count = folded.size() - GRAM + 1;
    if (count <= 0) {
      return new long[0];
    }
    long[] grams = new long[count];
    char[] symbols = folded.symbols();
    for (int i = 0; i < count; i++) {
      long hash = 0;
      for (int j = 0; j < GRAM; j++) {
        hash = hash * 0x9E3779B97F4A7C15L + symbols[i + j];
      }
      grams[i] = hash;
    }
    Arrays.sort(grams);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || grams[kept - 1] != grams[i]) {
        grams[kept++] = grams[i];
      }
    }
    return Arrays.copyOf(grams, kept);
  }
}
