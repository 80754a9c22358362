package dev.stemma.reuse;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Reads numbers of a {@link SealedInput} near those read before: it keeps one block. Numbers must
 * stand at multiples of four bytes, so that no half of one crosses the border of blocks. For one
 * thread.
 */
final class SealedCursor {

  private final SealedInput file;
  private final ByteBuffer kept = ByteBuffer.allocate(SealedFile.BLOCK);
  private long block = -1;

  SealedCursor(SealedInput file) {
    this.file = file;
  }

  int getInt(long at) throws IOException {
    return kept.getInt(offset(at));
  }

  long getLong(long at) throws IOException {
    long high = getInt(at);
    return high << Integer.SIZE | Integer.toUnsignedLong(getInt(at + Integer.BYTES));
  }

  private int offset(long at) throws IOException {
    long wanted = at >> SealedFile.BLOCK_BITS;
    if (wanted != block) {
      block = -1;
      file.block(wanted, kept);
      block = wanted;
    }
    return (int) at & SealedFile.BLOCK - 1;
  }
}
