package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;

/** Writes a run of seeds, and beside it every 512th value, by which single seeds are found. */
final class SeedRunOutput implements Closeable {

  private final Opened opened = new Opened();
  private final SealedOutput seeds;
  private final SealedOutput fences;

  SeedRunOutput(Manifest manifest, String name) throws IOException {
    try {
      seeds = opened.add(new SealedOutput(manifest.file(name), SealedFile.Kind.SEEDS));
      fences =
          opened.add(new SealedOutput(manifest.file(SeedRun.fences(name)), SealedFile.Kind.FENCES));
    } catch (IOException | RuntimeException | Error e) {
      opened.closeFor(e);
      throw e;
    }
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
    opened.close();
  }
}
