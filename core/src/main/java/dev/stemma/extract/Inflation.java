package dev.stemma.extract;

import dev.stemma.article.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip (RFC 1952), which archives and browsers leave around pages, within a bound. */
final class Inflation {

  /** What was inside. */
  static final class Inflated {
    private final byte[] bytes;
    private final boolean whole;

    private Inflated(byte[] bytes, boolean whole) {
      this.bytes = bytes;
      this.whole = whole;
    }

    /** Returns the content, as far as it could be read. */
    byte[] bytes() {
      return bytes;
    }

    /** Returns whether the compressed data came to its proper end. */
    boolean whole() {
      return whole;
    }
  }

  private Inflation() {}

  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  static Inflated inflate(byte[] bytes, long bound) throws SetAsideException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        content.write(buffer, 0, count);
        if (content.size() > bound) {
          throw new SetAsideException(
              ProblemKind.TOO_LARGE,
              "unpacks to more than " + bound / 1_000_000 + " MB; unpack it and cut it to size");
        }
      }
      return new Inflated(content.toByteArray(), true);
    } catch (EOFException e) {
      return new Inflated(content.toByteArray(), false);
    } catch (IOException e) {
      throw new SetAsideException(
          ProblemKind.UNREADABLE, "is damaged gzip data (" + e.getMessage() + "); fetch it again");
    }
  }
}
