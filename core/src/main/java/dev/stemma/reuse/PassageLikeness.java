package dev.stemma.reuse;

import java.io.IOException;
import java.util.BitSet;

/** Tells whether a passage shares a good part of the words of another. For one thread. */
final class PassageLikeness {

  /**
   * Least share of the smaller passage's grams that both have. A passage every third word of which
   * was changed keeps about a third of its grams.
   */
  private static final double LEAST = 0.25;

  /** The longer passage may be so many times as long. */
  private static final double LENGTHS = 2.5;

  private final ArticleTexts texts;
  private final PassageNodes nodes;
  private final TextFolder folder = new TextFolder();
  private LongMap leader = new LongMap(0);
  private int leaderGrams;
  private int leaderLength;

  PassageLikeness(ArticleTexts texts, PassageNodes nodes) {
    this.texts = texts;
    this.nodes = nodes;
  }

  /** Takes a passage that others are held against. */
  void lead(int node) throws IOException {
    long[] grams = Grams.of(folded(node), Grams.SHORT);
    leader = new LongMap(grams.length);
    leaderGrams = 0;
    for (long gram : grams) {
      if (leader.putIfAbsent(gram, leaderGrams) < 0) {
        leaderGrams++;
      }
    }
    leaderLength = nodes.end(node) - nodes.start(node);
  }

  /** Returns whether a passage is like the leader. */
  boolean isLike(int node) throws IOException {
    int length = nodes.end(node) - nodes.start(node);
    if (length > LENGTHS * leaderLength || leaderLength > LENGTHS * length) {
      return false;
    }
    long[] grams = Grams.of(folded(node), Grams.SHORT);
    BitSet common = new BitSet(leaderGrams);
    for (long gram : grams) {
      int place = leader.get(gram);
      if (place >= 0) {
        common.set(place);
      }
    }
    return common.cardinality() >= LEAST * Math.min(grams.length, leaderGrams) && !common.isEmpty();
  }

  /** Returns the passage's symbols. */
  FoldedText folded(int node) throws IOException {
    return folder.fold(text(node));
  }

  /** Returns the symbols of a span of an article. */
  FoldedText folded(int article, int start, int end) throws IOException {
    return folder.fold(text(article, start, end));
  }

  /** Returns the passage's words as printed. */
  String text(int node) throws IOException {
    return text(nodes.article(node), nodes.start(node), nodes.end(node));
  }

  String text(int article, int start, int end) throws IOException {
    return texts.text(article, start, end);
  }
}
