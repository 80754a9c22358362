package dev.stemma.reuse;

import dev.stemma.collate.WordCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** Counts the words of pairs with several threads, and hands them on in order. */
final class CountedPairs {

  /** Pairs that a thread takes at a time: those of one article stand together. */
  private static final int BLOCK = 256;

  private final SharedPairs pairs;
  private final ThreadLocal<PairWords> counters;
  private final ExecutorService workers;
  private final int threads;

  /** Takes the pairs in order. */
  interface Sink {
    void take(int index, SharedPair pair, WordCounts words) throws IOException;
  }

  private record Counted(int index, SharedPair pair, WordCounts words) {}

  private record Pair(int index, SharedPair pair) {}

  CountedPairs(
      SharedPairs pairs,
      ArticleTexts texts,
      Witnesses witnesses,
      ReuseOptions options,
      ExecutorService workers) {
    this.pairs = pairs;
    this.workers = workers;
    threads = options.threads();
    long memory = options.memory() / 8 / threads;
    counters = ThreadLocal.withInitial(() -> new PairWords(texts.another(), witnesses, memory));
  }

  int size() {
    return pairs.size();
  }

  /**
   * Hands on all pairs but some.
   *
   * @param without the indices of the others
   */
  void inOrder(BitSet without, Sink sink) throws IOException {
    WorkInOrder<List<Counted>> work =
        new WorkInOrder<>(workers, threads * 2, block -> hand(block, sink));
    for (int at = 0; at < pairs.size(); at += BLOCK) {
      List<Pair> block = new ArrayList<>(BLOCK);
      for (int i = at; i < Math.min(pairs.size(), at + BLOCK); i++) {
        if (!without.get(i)) {
          block.add(new Pair(i, pairs.get(i)));
        }
      }
      work.submit(() -> counted(block));
    }
    work.finish();
  }

  private List<Counted> counted(List<Pair> block) throws IOException {
    PairWords words = counters.get();
    List<Counted> counted = new ArrayList<>(block.size());
    for (Pair each : block) {
      counted.add(new Counted(each.index, each.pair, words.count(each.pair)));
    }
    return counted;
  }

  private static void hand(List<Counted> block, Sink sink) throws IOException {
    for (Counted each : block) {
      sink.take(each.index, each.pair, each.words);
    }
  }
}
