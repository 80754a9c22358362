package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;

/** Writes a run of seeds, and beside it every 512th value, by which single seeds are found. */
final class SeedRunOutput implements Closeable {

  private final SealedOutput seeds;
  private final SealedOutput fences;

  SeedRunOutput(Manifest manifest, String name) throws IOException {
    seeds = new SealedOutput(manifest.file(name), SealedFile.Kind.SEEDS);
    fences = new SealedOutput(manifest.file(SeedRun.fences(name)), SealedFile.Kind.FENCES);
  }

  void write(long seed) throws IOException {
    if ((seeds.length() / Long.BYTES & SeedRun.STEP - 1) == 0) {
      fences.writeLong(seed);
    }
    seeds.writeLong(seed);
  }

  /** Returns how many were written. */
  long size() {
    return seeds.length() / Long.BYTES;
  }

  void seal() throws IOException {
    fences.seal();
    seeds.seal();
  }

  @Override
  public void close() throws IOException {
    seeds.close();
    fences.close();
  }
}
