package dev.stemma.reuse;

import java.io.IOException;

/** The passages of units that were found so far, part after part. */
final class StoredPairs {

  private final Manifest manifest;

  StoredPairs(Manifest manifest) {
    this.manifest = manifest;
  }

  /** Takes the passages. */
  interface Sink {
    void take(PairRecord pair) throws IOException;
  }

  void each(Sink sink) throws IOException {
    for (int part = 0; part < manifest.pairParts; part++) {
      try (SealedInput in =
          SealedInput.open(manifest.file(Comparing.part(part)), SealedFile.Kind.PAIRS)) {
        SealedCursor records = new SealedCursor(in);
        for (long at = 0; at < in.length(); at += PairRecord.BYTES) {
          sink.take(PairRecord.read(records, at));
        }
      }
    }
  }
}
