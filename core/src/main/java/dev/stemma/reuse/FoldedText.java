package dev.stemma.reuse;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * A text as reuse compares it: symbols without case, accents, white space and punctuation, each
 * with its place in the text as given. For the thread that folded it.
 *
 * <p>A letter or digit is one symbol in scripts of few letters. A Hangul syllable is its two or
 * three jamo, a Han character three symbols and a kana two, so that equally many symbols tell about
 * equally much in any script. A symbol is a byte: letters of one script have different ones, those
 * of two scripts may have the same. None is 0, which stands behind the last one.
 */
final class FoldedText {

  /** Behind the last symbol there is room for so many, so that eight can be read at once. */
  static final int SPARE = Long.BYTES;

  /** UTF-16 units of the text from one mark to the next. */
  static final int BLOCK = 64;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final String text;
  private final int size;
  private final byte[] symbols;
  private final int[] marks;
  private final TextFolder folder;
  private @Nullable Samples samples;

  /**
   * Makes one.
   *
   * @param marks how many symbols the characters have that begin before each block of the text
   * @param folder tells where between two marks a symbol stands
   */
  FoldedText(String text, int size, byte[] symbols, int[] marks, TextFolder folder) {
    this.text = text;
    this.size = size;
    this.symbols = symbols;
    this.marks = marks;
    this.folder = folder;
  }

  /** Returns the text as given. */
  String text() {
    return text;
  }

  /** Returns the number of symbols. */
  int size() {
    return size;
  }

  /**
   * Returns the symbols; those from {@link #size()} on are no part of the text. Not to be changed.
   */
  byte[] symbols() {
    return symbols;
  }

  /** Returns eight symbols in a row, the first in the lowest bits. */
  static long eight(byte[] symbols, int from) {
    return (long) EIGHT.get(symbols, from);
  }

  /** Returns a run of up to eight symbols as a number. */
  long gram(int from, int length) {
    return eight(symbols, from) << (Long.SIZE - length * Byte.SIZE);
  }

  /**
   * Returns for how many symbols there is room, which is what the text takes in memory: more than
   * it has, and more than it has characters, be they blanks or not.
   */
  int room() {
    return symbols.length;
  }

  /** Returns the UTF-16 offset of symbol {@code index}. */
  int start(int index) {
    int block = Math.min(index / BLOCK, marks.length - 1);
    // A block has more symbols than characters only where a character has several.
    while (block > 0 && marks[block] > index) {
      block--;
    }
    while (block + 1 < marks.length && marks[block + 1] <= index) {
      block++;
    }
    int offset = block * BLOCK;
    if (offset > 0 && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))) {
      offset++;
    }
    int symbol = marks[block];
    while (true) {
      int codePoint = text.codePointAt(offset);
      symbol += folder.symbols(codePoint);
      if (symbol > index) {
        return offset;
      }
      offset += Character.charCount(codePoint);
    }
  }

  /** Returns the UTF-16 offset behind symbol {@code index}. */
  int end(int index) {
    int start = start(index);
    return start + Character.charCount(text.codePointAt(start));
  }

  /** Returns its samples. */
  Samples samples() {
    Samples known = samples;
    if (known == null) {
      known = Samples.of(symbols, size);
      samples = known;
    }
    return known;
  }
}
