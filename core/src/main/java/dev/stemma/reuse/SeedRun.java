package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;

/**
 * A run of seeds in which single ones are looked up: the page of the file that one stands on is
 * known from the first values of all pages, which are in memory. May be read by many threads.
 */
final class SeedRun implements Closeable {

  /** Values on a page. */
  static final int STEP = 512;

  private static final String SEEDS = "seeds-";

  private final SealedInput file;
  private final long size;
  private final long[] firsts;

  private SeedRun(SealedInput file, long[] firsts) {
    this.file = file;
    this.firsts = firsts;
    size = file.length() / Long.BYTES;
  }

  static SeedRun open(Manifest manifest, String name) throws IOException {
    long[] firsts;
    try (SealedInput fences =
        SealedInput.open(manifest.file(fences(name)), SealedFile.Kind.FENCES)) {
      firsts = new long[(int) (fences.length() / Long.BYTES)];
      SealedCursor values = new SealedCursor(fences);
      for (int i = 0; i < firsts.length; i++) {
        firsts[i] = values.getLong((long) i * Long.BYTES);
      }
    }
    SealedInput file = SealedInput.open(manifest.file(name), SealedFile.Kind.SEEDS);
    if ((file.length() / Long.BYTES + STEP - 1) / STEP != firsts.length) {
      file.close();
      throw new ReuseException(
          manifest.file(fences(name)) + " belongs to other seeds; make the index anew");
    }
    return new SeedRun(file, firsts);
  }

  /** Returns the name of the file that holds the first values of the pages of a run. */
  static String fences(String run) {
    return "fences-" + run.substring(SEEDS.length());
  }

  /** Returns how many seeds there are. */
  long size() {
    return size;
  }

  /** Returns the bytes of {@code count} seeds from an index on. */
  byte[] bytes(long from, int count) throws IOException {
    return file.getBytes(from * Long.BYTES, count * Long.BYTES);
  }

  private LongBuffer page(int page) throws IOException {
    long from = (long) page * STEP;
    return ByteBuffer.wrap(bytes(from, (int) Math.min(STEP, size - from))).asLongBuffer();
  }

  /** Returns the index of the first seed that is not less; the number of all if there is none. */
  long firstNotLess(long least) throws IOException {
    if (size == 0) {
      return 0;
    }
    int page = pageOf(least);
    // Beyond the last of a page is the first of the next one.
    return (long) page * STEP + firstNotLess(page(page), least);
  }

  /** Adds the units that have a seed, while the list has fewer than {@code most}. */
  void units(long hash, int most, IntList units) throws IOException {
    long least = hash << Seeds.UNIT_BITS;
    for (int page = pageOf(least); page < firsts.length; page++) {
      LongBuffer values = page(page);
      for (int i = firstNotLess(values, least); i < values.limit(); i++) {
        long value = values.get(i);
        if (value >>> Seeds.UNIT_BITS != hash || units.size() >= most) {
          return;
        }
        units.add((int) value & (1 << Seeds.UNIT_BITS) - 1);
      }
    }
  }

  /** Returns the first page on which a value that is not less may stand. */
  private int pageOf(long least) {
    int low = 0;
    int high = firsts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(firsts[middle], least) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }

  private static int firstNotLess(LongBuffer values, long least) {
    int low = 0;
    int high = values.limit();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(values.get(middle), least) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
