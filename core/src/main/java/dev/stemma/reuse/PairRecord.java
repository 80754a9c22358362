package dev.stemma.reuse;

/**
 * A passage that two units share, as it is stored.
 *
 * @param one the unit with the smaller number
 * @param from offset of the passage in the text of {@code one}, in UTF-16 units
 * @param to offset behind it
 * @param other the other unit
 * @param score share of equal symbols in thousandths
 */
record PairRecord(int one, int from, int to, int other, int otherFrom, int otherTo, int score) {

  static final int BYTES = 7 * Integer.BYTES;

  void write(SealedOutput out) throws java.io.IOException {
    out.writeInt(one);
    out.writeInt(from);
    out.writeInt(to);
    out.writeInt(other);
    out.writeInt(otherFrom);
    out.writeInt(otherTo);
    out.writeInt(score);
  }

  static PairRecord read(SealedCursor in, long at) throws java.io.IOException {
    return new PairRecord(
        in.getInt(at),
        in.getInt(at + 4),
        in.getInt(at + 8),
        in.getInt(at + 12),
        in.getInt(at + 16),
        in.getInt(at + 20),
        in.getInt(at + 24));
  }

  /** Returns the same passage, seen from the other side. */
  PairRecord turned() {
    return new PairRecord(other, otherFrom, otherTo, one, from, to, score);
  }
}
