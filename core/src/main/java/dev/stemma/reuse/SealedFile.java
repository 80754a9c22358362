package dev.stemma.reuse;

/**
 * The frame of every binary file of the index: a header, the content, a checksum of each block of
 * the content, and a footer. Big-endian.
 *
 * <pre>
 * header   8 bytes magic, int kind, int version
 * content
 * table    int CRC-32C of each block of 64 KiB of the content, the last one shorter
 * footer   long length of the content, int CRC-32C of the table, 8 bytes magic
 * </pre>
 */
final class SealedFile {

  static final long MAGIC = 0x5354454D4D415255L;
  static final int VERSION = 1;
  static final int HEADER = 16;
  static final int FOOTER = 20;
  static final int BLOCK_BITS = 16;
  static final int BLOCK = 1 << BLOCK_BITS;

  /** What a file holds. */
  enum Kind {
    TEXTS(0),
    UNITS(1),
    ARTICLES(2),
    SEEDS(3),
    CANDIDATES(4),
    PAIRS(5),
    PROBLEMS(6),
    SHARED(7),
    FENCES(8),
    FORMULAS(9);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    /** Returns the number that stands in the header. */
    int number() {
      return number;
    }
  }

  private SealedFile() {}
}
