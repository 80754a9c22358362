package dev.stemma.reuse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.zip.CRC32C;

/**
 * Reads a {@link SealedFile}, mapped into memory. Header, footer and table are verified when it is
 * opened, a block of content when it is first read. May be read by many threads.
 */
final class SealedInput {

  /** Maps overlap by a block, so that what crosses their border is whole in one of them. */
  private static final long MAP = 1L << 30;

  private final Path file;
  private final long length;
  private final ByteBuffer[] maps;
  private final ByteBuffer table;
  private final AtomicLongArray verified;

  private SealedInput(Path file, long length, ByteBuffer[] maps, ByteBuffer table) {
    this.file = file;
    this.length = length;
    this.maps = maps;
    this.table = table;
    verified = new AtomicLongArray((int) (blocks(length) / 64 + 1));
  }

  static SealedInput open(Path file, SealedFile.Kind kind) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < SealedFile.HEADER + SealedFile.FOOTER) {
        throw torn(file, "too short");
      }
      ByteBuffer header = read(channel, 0, SealedFile.HEADER);
      if (header.getLong() != SealedFile.MAGIC || header.getInt() != kind.number()) {
        throw new ReuseException(file + " is no file of a Stemma index; make the index anew");
      }
      int version = header.getInt();
      if (version != SealedFile.VERSION) {
        throw new ReuseException(
            file
                + " has version "
                + version
                + " of the index, and this Stemma reads version "
                + SealedFile.VERSION
                + "; make the index anew");
      }
      ByteBuffer footer = read(channel, size - SealedFile.FOOTER, SealedFile.FOOTER);
      long length = footer.getLong();
      int checksum = footer.getInt();
      long blocks = blocks(length);
      if (footer.getLong() != SealedFile.MAGIC
          || length < 0
          || length > size
          || SealedFile.HEADER + length + blocks * 4 + SealedFile.FOOTER != size) {
        throw torn(file, "its end is missing");
      }
      ByteBuffer table = read(channel, SealedFile.HEADER + length, (int) (blocks * 4));
      CRC32C found = new CRC32C();
      found.update(table.duplicate());
      if ((int) found.getValue() != checksum) {
        throw torn(file, "its checksums are damaged");
      }
      ByteBuffer[] maps = new ByteBuffer[(int) (length / MAP + 1)];
      for (int i = 0; i < maps.length; i++) {
        long from = i * MAP;
        long part = Math.min(MAP + SealedFile.BLOCK, length - from);
        maps[i] = channel.map(FileChannel.MapMode.READ_ONLY, SealedFile.HEADER + from, part);
      }
      return new SealedInput(file, length, maps, table);
    } catch (NoSuchFileException e) {
      throw new ReuseException(file + " is missing; make the index anew");
    }
  }

  /** Returns whether a file stands there and is whole. */
  static boolean isWhole(Path file, SealedFile.Kind kind) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      open(file, kind).verify();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns the length of the content in bytes. */
  long length() {
    return length;
  }

  /** Verifies the whole content. */
  void verify() throws IOException {
    for (long block = 0; block < blocks(length); block++) {
      verify(block);
    }
  }

  int getInt(long at) throws IOException {
    ensure(at, 4);
    return maps[(int) (at / MAP)].getInt((int) (at % MAP));
  }

  long getLong(long at) throws IOException {
    ensure(at, 8);
    return maps[(int) (at / MAP)].getLong((int) (at % MAP));
  }

  byte[] getBytes(long at, int count) throws IOException {
    if (count == 0) {
      return new byte[0];
    }
    ensure(at, count);
    byte[] bytes = new byte[count];
    int done = 0;
    while (done < count) {
      ByteBuffer map = maps[(int) ((at + done) / MAP)];
      int offset = (int) ((at + done) % MAP);
      int part = Math.min(count - done, map.capacity() - offset);
      map.get(offset, bytes, done, part);
      done += part;
    }
    return bytes;
  }

  private void ensure(long at, int count) throws IOException {
    if (at < 0 || at + count > length) {
      throw torn(file, "it holds less than it should");
    }
    long last = (at + Math.max(0, count - 1)) / SealedFile.BLOCK;
    for (long block = at / SealedFile.BLOCK; block <= last; block++) {
      if ((verified.get((int) (block >>> 6)) & 1L << block) == 0) {
        verify(block);
      }
    }
  }

  private void verify(long block) throws IOException {
    long from = block * SealedFile.BLOCK;
    int size = (int) Math.min(SealedFile.BLOCK, length - from);
    CRC32C found = new CRC32C();
    found.update(maps[(int) (from / MAP)].slice((int) (from % MAP), size));
    if ((int) found.getValue() != table.getInt((int) block * 4)) {
      throw torn(file, "its bytes from " + from + " on are damaged");
    }
    verified.accumulateAndGet((int) (block >>> 6), 1L << block, (a, b) -> a | b);
  }

  private static long blocks(long length) {
    return (length + SealedFile.BLOCK - 1) / SealedFile.BLOCK;
  }

  private static ByteBuffer read(FileChannel channel, long at, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        break;
      }
    }
    return bytes.flip();
  }

  private static ReuseException torn(Path file, String why) {
    return new ReuseException(file + " is torn: " + why + "; make the index anew");
  }
}
