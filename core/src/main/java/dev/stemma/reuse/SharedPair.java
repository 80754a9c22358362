package dev.stemma.reuse;

/**
 * A passage that two articles share. {@code a} is the one whose id comes first; offsets are UTF-16
 * units of the articles' texts.
 */
record SharedPair(int a, int aStart, int aEnd, int b, int bStart, int bEnd, int score) {

  /** Makes one of a record whose two numbers are those of articles. */
  static SharedPair of(PairRecord record) {
    return new SharedPair(
        record.one(),
        record.from(),
        record.to(),
        record.other(),
        record.otherFrom(),
        record.otherTo(),
        record.score());
  }

  /** Returns what {@link #of} makes this of. */
  PairRecord record() {
    return new PairRecord(a, aStart, aEnd, b, bStart, bEnd, score);
  }

  /** Returns this passage and one that goes on behind it as one. */
  SharedPair joined(SharedPair next) {
    int length = aEnd - aStart;
    int nextLength = next.aEnd - next.aStart;
    long both = ((long) score * length + (long) next.score * nextLength) / (length + nextLength);
    return new SharedPair(
        a, aStart, Math.max(aEnd, next.aEnd), b, bStart, Math.max(bEnd, next.bEnd), (int) both);
  }
}
