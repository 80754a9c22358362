package dev.stemma.bench.reuse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/**
 * How fast this machine's disk is, past the page cache: the limit for whoever has to read the input
 * and write the results.
 *
 * @param read bytes a second, one after the other
 * @param write bytes a second
 */
record DiskRates(double read, double write) {

  private static final int CHUNK = 1 << 22;
  private static final int CHUNKS = 256;

  /** Measures with a file of one gibibyte in a folder, read by {@code dd}. */
  static DiskRates measure(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "rate", ".bin");
    try {
      double write = write(file);
      return new DiskRates(read(file), write);
    } finally {
      Files.delete(file);
    }
  }

  private static double write(Path file) throws IOException {
    byte[] noise = new byte[CHUNK];
    new Random(31).nextBytes(noise);
    long started = System.nanoTime();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (int i = 0; i < CHUNKS; i++) {
        channel.write(ByteBuffer.wrap(noise));
      }
      channel.force(true);
    }
    return rate(started);
  }

  /** Java reads past the page cache only through what is not part of its interface. */
  private static double read(Path file) throws IOException {
    long started = System.nanoTime();
    try {
      int code =
          new ProcessBuilder("dd", "if=" + file, "of=/dev/null", "bs=" + CHUNK, "iflag=direct")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      if (code != 0) {
        throw new IOException("dd ended with " + code);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return rate(started);
  }

  private static double rate(long started) {
    return (double) CHUNK * CHUNKS / ((System.nanoTime() - started) / 1e9);
  }

  /** Returns the seconds that reading and writing so many bytes take at least. */
  double seconds(long bytesRead, long bytesWritten) {
    return bytesRead / read + bytesWritten / write;
  }
}
