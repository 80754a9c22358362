package dev.stemma.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Writes a {@link SealedFile} beside its place and moves it there when it is whole. */
final class SealedOutput implements Closeable {

  private final Path file;
  private final Path beside;
  private final FileChannel channel;
  private final ByteBuffer block = ByteBuffer.allocateDirect(SealedFile.BLOCK);
  private int[] checksums = new int[64];
  private int blocks;
  private long length;

  SealedOutput(Path file, SealedFile.Kind kind) throws IOException {
    this.file = file;
    beside = file.resolveSibling(file.getFileName() + ".part");
    channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    ByteBuffer header = ByteBuffer.allocate(SealedFile.HEADER);
    header.putLong(SealedFile.MAGIC).putInt(kind.number()).putInt(SealedFile.VERSION).flip();
    try {
      writeAll(header);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Returns how many bytes of content were written so far. */
  long length() {
    return length;
  }

  void writeInt(int value) throws IOException {
    if (block.remaining() >= 4) {
      block.putInt(value);
      length += 4;
    } else {
      write(ByteBuffer.allocate(4).putInt(value).flip());
    }
  }

  void writeLong(long value) throws IOException {
    if (block.remaining() >= 8) {
      block.putLong(value);
      length += 8;
    } else {
      write(ByteBuffer.allocate(8).putLong(value).flip());
    }
  }

  void write(byte[] bytes) throws IOException {
    write(ByteBuffer.wrap(bytes));
  }

  private void write(ByteBuffer bytes) throws IOException {
    length += bytes.remaining();
    while (bytes.hasRemaining()) {
      if (!block.hasRemaining()) {
        flushBlock();
      }
      int part = Math.min(block.remaining(), bytes.remaining());
      block.put(bytes.slice(bytes.position(), part));
      bytes.position(bytes.position() + part);
    }
  }

  private void flushBlock() throws IOException {
    block.flip();
    CRC32C checksum = new CRC32C();
    checksum.update(block.duplicate());
    if (blocks == checksums.length) {
      checksums = Arrays.copyOf(checksums, blocks * 2);
    }
    checksums[blocks++] = (int) checksum.getValue();
    writeAll(block);
    block.clear();
  }

  private void writeAll(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Makes the file whole and puts it in its place. */
  void seal() throws IOException {
    if (block.position() > 0) {
      flushBlock();
    }
    ByteBuffer end = ByteBuffer.allocate(blocks * 4 + SealedFile.FOOTER);
    for (int i = 0; i < blocks; i++) {
      end.putInt(checksums[i]);
    }
    CRC32C checksum = new CRC32C();
    checksum.update(end.duplicate().flip());
    end.putLong(length).putInt((int) checksum.getValue()).putLong(SealedFile.MAGIC).flip();
    writeAll(end);
    channel.force(false);
    channel.close();
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      channel.close();
      Files.deleteIfExists(beside);
    }
  }
}
