package dev.stemma.extract;

import java.util.Optional;

/** Tells what a file that is no text seems to be, from its first bytes. */
final class FileKind {

  private record Magic(int offset, String bytes, String name) {}

  private static final String AS_TEXT = "save its text as plain text or HTML";
  private static final String UNPACK = "unpack it and give the files inside";

  private static final Magic[] MAGICS = {
    new Magic(0, "%PDF", "a PDF document; " + AS_TEXT),
    new Magic(0, "{\\rtf", "a rich-text document; " + AS_TEXT),
    new Magic(0, "\u00D0\u00CF\u0011\u00E0", "an old office document; " + AS_TEXT),
    new Magic(30, "mimetypeapplication/epub", "an e-book; " + UNPACK),
    new Magic(0, "PK\3\4", "a zip archive or an office document; " + UNPACK + ", or " + AS_TEXT),
    new Magic(0, "PK\5\6", "an empty zip archive"),
    new Magic(0, "BZh", "bzip2 data; " + UNPACK),
    new Magic(0, "\u00FD7zXZ", "xz data; " + UNPACK),
    new Magic(0, "(\u00B5/\u00FD", "zstd data; " + UNPACK),
    new Magic(0, "7z\u00BC\u00AF", "a 7z archive; " + UNPACK),
    new Magic(0, "Rar!", "a rar archive; " + UNPACK),
    new Magic(257, "ustar", "a tar archive; " + UNPACK),
    new Magic(0, "\u0089PNG", "a PNG image"),
    new Magic(0, "\u00FF\u00D8\u00FF", "a JPEG image"),
    new Magic(0, "GIF8", "a GIF image"),
    new Magic(0, "II*\0", "a TIFF image"),
    new Magic(0, "MM\0*", "a TIFF image"),
    new Magic(8, "WEBP", "a WebP image"),
    new Magic(0, "\0\0\1\0", "an icon"),
    new Magic(0, "RIFF", "a sound or film file"),
    new Magic(0, "OggS", "a sound or film file"),
    new Magic(0, "ID3", "a sound file"),
    new Magic(4, "ftyp", "a film or image file"),
    new Magic(0, "\u001AE\u00DF\u00A3", "a film file"),
    new Magic(0, "\u007FELF", "a program"),
    new Magic(0, "\u00CA\u00FE\u00BA\u00BE", "a program"),
    new Magic(0, "\0asm", "a program"),
    new Magic(0, "SQLite format 3", "a database"),
    new Magic(0, "wOFF", "a font"),
    new Magic(0, "wOF2", "a font"),
  };

  private static final int SAMPLE = 1 << 16;
  private static final int PROGRAM_HEADER = 64;

  private FileKind() {}

  /** Returns what the bytes seem to be and what to do about it; empty where they look like text. */
  static Optional<String> binary(byte[] bytes) {
    for (Magic magic : MAGICS) {
      if (startsWith(bytes, magic.offset(), magic.bytes())) {
        return Optional.of("seems to be " + magic.name());
      }
    }
    if (startsWith(bytes, 0, "MZ") && controls(bytes, PROGRAM_HEADER, true) > 8) {
      return Optional.of("seems to be a program");
    }
    int sample = Math.min(bytes.length, SAMPLE);
    // A stray control occurs in real texts; more than three in a thousand does not. In a page any
    // number of NULs may stand: browsers pass over them, so that nobody notices.
    return controls(bytes, sample, !opensTag(bytes)) * 1000L > sample * 3L
        ? Optional.of("holds bytes that no text has; give the page or text itself")
        : Optional.empty();
  }

  /** Returns whether the first thing in the bytes is a tag, a comment or a declaration. */
  private static boolean opensTag(byte[] bytes) {
    int at = startsWith(bytes, 0, "\u00EF\u00BB\u00BF") ? 3 : 0;
    while (at < bytes.length && (bytes[at] == 0 || Character.isWhitespace(bytes[at]))) {
      at++;
    }
    return at + 1 < bytes.length
        && bytes[at] == '<'
        && (Character.isLetter(bytes[at + 1]) || bytes[at + 1] == '!' || bytes[at + 1] == '?');
  }

  private static int controls(byte[] bytes, int upTo, boolean nul) {
    int count = 0;
    int end = Math.min(upTo, bytes.length);
    for (int i = 0; i < end; i++) {
      byte value = bytes[i];
      boolean control = value == 0x7F || (value & ~0x1F) == 0;
      if (control && !isUsual(value, nul)) {
        count++;
      }
    }
    return count;
  }

  private static boolean isUsual(byte control, boolean nul) {
    return (control >= '\b' && control <= '\r') || control == 0x1B || (control == 0 && !nul);
  }

  private static boolean startsWith(byte[] bytes, int offset, String magic) {
    if (bytes.length < offset + magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[offset + i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
