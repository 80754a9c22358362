package dev.stemma.reuse;

/**
 * A passage that two units share, as it is stored.
 *
 * @param one the unit with the smaller number
 * @param from offset of the passage in the text of {@code one}, in UTF-16 units
 * @param to offset behind it
 * @param other the other unit
 * @param score share of equal symbols in thousandths
 * @param equal words that both have, in the same order
 * @param substituted words that stand for others
 * @param onlyOther words that only {@code other} has
 * @param onlyOne words that only {@code one} has
 * @param moved words that both have, in another order
 */
record PairRecord(
    int one,
    int from,
    int to,
    int other,
    int otherFrom,
    int otherTo,
    int score,
    int equal,
    int substituted,
    int onlyOther,
    int onlyOne,
    int moved) {

  static final int BYTES = 12 * Integer.BYTES;

  void write(SealedOutput out) throws java.io.IOException {
    out.writeInt(one);
    out.writeInt(from);
    out.writeInt(to);
    out.writeInt(other);
    out.writeInt(otherFrom);
    out.writeInt(otherTo);
    out.writeInt(score);
    out.writeInt(equal);
    out.writeInt(substituted);
    out.writeInt(onlyOther);
    out.writeInt(onlyOne);
    out.writeInt(moved);
  }

  static PairRecord read(SealedCursor in, long at) throws java.io.IOException {
    return new PairRecord(
        in.getInt(at),
        in.getInt(at + 4),
        in.getInt(at + 8),
        in.getInt(at + 12),
        in.getInt(at + 16),
        in.getInt(at + 20),
        in.getInt(at + 24),
        in.getInt(at + 28),
        in.getInt(at + 32),
        in.getInt(at + 36),
        in.getInt(at + 40),
        in.getInt(at + 44));
  }

  /** Returns the same passage, seen from the other side. */
  PairRecord turned() {
    return new PairRecord(
        other,
        otherFrom,
        otherTo,
        one,
        from,
        to,
        score,
        equal,
        substituted,
        onlyOne,
        onlyOther,
        moved);
  }
}
