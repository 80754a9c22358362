package dev.stemma.reuse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/** Compares pairs of stored units. Keeps the texts it saw last; for one thread. */
final class UnitPairs {

  private final PassageFinder finder = new PassageFinder(PassageFinder.LEAST_EVIDENCE);
  private final KeptTexts texts;
  private int indexed = -1;

  /**
   * Makes one.
   *
   * @param memory bytes for texts that are kept
   */
  UnitPairs(Store store, long memory) {
    texts = new KeptTexts(store, memory);
  }

  /** Returns the passages of the candidates with index {@code [from, to)}. */
  List<PairRecord> compare(SealedInput candidates, long from, long to) throws IOException {
    List<PairRecord> found = new ArrayList<>();
    byte[] bytes = candidates.getBytes(from * Long.BYTES, (int) (to - from) * Long.BYTES);
    LongBuffer pairs = ByteBuffer.wrap(bytes).asLongBuffer();
    while (pairs.hasRemaining()) {
      long pair = pairs.get();
      compare(PairCounts.one(pair), PairCounts.other(pair), found);
    }
    return found;
  }

  private void compare(int left, int right, List<PairRecord> found) throws IOException {
    FoldedText leftText = texts.get(left);
    FoldedText rightText = texts.get(right);
    if (indexed != left) {
      finder.left(leftText);
      indexed = left;
    }
    for (SharedPassage passage : finder.find(leftText, rightText)) {
      PairRecord pair = record(passage, left, leftText, right, rightText);
      found.add(left < right ? pair : pair.turned());
    }
  }

  private static PairRecord record(
      SharedPassage passage, int left, FoldedText leftText, int right, FoldedText rightText) {
    return new PairRecord(
        left,
        leftText.start(passage.leftFrom()),
        leftText.end(passage.leftTo() - 1),
        right,
        rightText.start(passage.rightFrom()),
        rightText.end(passage.rightTo() - 1),
        (int) Math.round(passage.score() * 1000));
  }
}
