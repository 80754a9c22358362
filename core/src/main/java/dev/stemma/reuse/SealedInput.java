package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.zip.CRC32C;

/**
 * Reads a {@link SealedFile}. Header, footer and table are verified when it is opened, a block of
 * content when it is first read. May be read by many threads.
 *
 * <p>It is read, not mapped: pages of a map count as memory of the process, and an index may be far
 * larger than the memory that a run was given.
 */
final class SealedInput implements Closeable {

  private final Path file;
  private final FileChannel channel;
  private final long length;
  private final ByteBuffer table;
  private final AtomicLongArray verified;

  private SealedInput(Path file, FileChannel channel, long length, ByteBuffer table) {
    this.file = file;
    this.channel = channel;
    this.length = length;
    this.table = table;
    verified = new AtomicLongArray((int) (blocks(length) / 64 + 1));
  }

  static SealedInput open(Path file, SealedFile.Kind kind) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.READ);
    } catch (NoSuchFileException e) {
      throw new ReuseException(file + " is missing; make the index anew");
    }
    try {
      return open(file, kind, channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static SealedInput open(Path file, SealedFile.Kind kind, FileChannel channel)
      throws IOException {
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
    if (checksum(table.duplicate()) != checksum) {
      throw torn(file, "its checksums are damaged");
    }
    return new SealedInput(file, channel, length, table);
  }

  /** Returns the length of the content in bytes. */
  long length() {
    return length;
  }

  byte[] getBytes(long at, int count) throws IOException {
    if (at < 0 || at + count > length) {
      throw torn(file, "it holds less than it should");
    }
    byte[] bytes = new byte[count];
    for (int done = 0; done < count; ) {
      long from = at + done;
      long block = from >> SealedFile.BLOCK_BITS;
      int offset = (int) from & SealedFile.BLOCK - 1;
      int part = Math.min(count - done, SealedFile.BLOCK - offset);
      if (isVerified(block)) {
        read(SealedFile.HEADER + from, ByteBuffer.wrap(bytes, done, part).slice());
      } else {
        ByteBuffer whole = ByteBuffer.allocate(SealedFile.BLOCK);
        block(block, whole);
        whole.get(offset, bytes, done, part);
      }
      done += part;
    }
    return bytes;
  }

  /** Reads a whole block into a buffer that has room for one, and verifies it. */
  void block(long block, ByteBuffer into) throws IOException {
    long from = block * SealedFile.BLOCK;
    if (from < 0 || from >= length) {
      throw torn(file, "it holds less than it should");
    }
    into.clear().limit((int) Math.min(SealedFile.BLOCK, length - from));
    read(SealedFile.HEADER + from, into);
    if (!isVerified(block)) {
      if (checksum(into.duplicate()) != table.getInt((int) block * 4)) {
        throw torn(file, "its bytes from " + from + " on are damaged");
      }
      verified.accumulateAndGet((int) (block >>> 6), 1L << block, (a, b) -> a | b);
    }
  }

  private boolean isVerified(long block) {
    return (verified.get((int) (block >>> 6)) & 1L << block) != 0;
  }

  private static long blocks(long length) {
    return (length + SealedFile.BLOCK - 1) / SealedFile.BLOCK;
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }

  private void read(long at, ByteBuffer into) throws IOException {
    while (into.hasRemaining()) {
      if (channel.read(into, at + into.position()) < 0) {
        throw torn(file, "it became shorter");
      }
    }
    into.flip();
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

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
