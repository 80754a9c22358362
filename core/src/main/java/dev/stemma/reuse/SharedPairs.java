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
    pair.record().write(out);
  }

  int size() {
    return Math.toIntExact(file.length() / PairRecord.BYTES);
  }

  /** Returns a pair; cheap from front to back. */
  SharedPair get(int index) throws IOException {
    return SharedPair.of(PairRecord.read(records, (long) index * PairRecord.BYTES));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
