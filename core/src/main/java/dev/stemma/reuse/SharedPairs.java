package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Pairs of articles in a file, since there may be more than fit memory. For one thread. */
final class SharedPairs implements Closeable {

  private final SealedInput file;
  private final SealedCursor records;

  private SharedPairs(SealedInput file) {
    this.file = file;
    records = new SealedCursor(file);
  }

  static SharedPairs open(Path path) throws IOException {
    return new SharedPairs(SealedInput.open(path, SealedFile.Kind.SHARED));
  }

  /** Writes one behind the others. */
  static void write(SharedPair pair, SealedOutput out) throws IOException {
    out.writeInt(pair.a());
    out.writeInt(pair.aStart());
    out.writeInt(pair.aEnd());
    out.writeInt(pair.b());
    out.writeInt(pair.bStart());
    out.writeInt(pair.bEnd());
    out.writeInt(pair.score());
    out.writeInt(pair.edits().equal());
    out.writeInt(pair.edits().substituted());
    out.writeInt(pair.edits().inserted());
    out.writeInt(pair.edits().deleted());
    out.writeInt(pair.edits().moved());
  }

  int size() {
    return Math.toIntExact(file.length() / PairRecord.BYTES);
  }

  /** Returns a pair; cheap from front to back. */
  SharedPair get(int index) throws IOException {
    long at = (long) index * PairRecord.BYTES;
    return new SharedPair(
        records.getInt(at),
        records.getInt(at + 4),
        records.getInt(at + 8),
        records.getInt(at + 12),
        records.getInt(at + 16),
        records.getInt(at + 20),
        records.getInt(at + 24),
        new SharedPair.Edits(
            records.getInt(at + 28),
            records.getInt(at + 32),
            records.getInt(at + 36),
            records.getInt(at + 40),
            records.getInt(at + 44)));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
