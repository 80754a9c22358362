package dev.stemma.reuse;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.io.ByteArrayOutputStream;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/** Folds texts. Keeps what it has worked out for each character; for one thread. */
final class TextFolder {

  private static final byte[] NOTHING = {};

  /** The symbols of the commonest characters, 0 for those that are none. */
  private static final byte[] ASCII = ascii();

  private static final int LATIN_END = 0x100;
  private static final int OTHER_SCRIPT = 0x80;
  private static final int SPARE = FoldedText.SPARE;

  private final Normalizer2 decomposition = Normalizer2.getNFKDInstance();
  private final byte[][] known = new byte[Character.MAX_VALUE + 1][];

  /** Returns the symbols of a text. */
  FoldedText fold(String text) {
    int length = text.length();
    byte[] symbols = new byte[length + FoldedText.BLOCK + SPARE];
    int[] marks = new int[length / FoldedText.BLOCK + 1];
    int size = 0;
    int at = 0;
    for (int block = 0; block < marks.length; block++) {
      marks[block] = size;
      int end = Math.min(length, (block + 1) * FoldedText.BLOCK);
      if (size + FoldedText.BLOCK + SPARE > symbols.length) {
        symbols = Arrays.copyOf(symbols, (size + FoldedText.BLOCK) * 2 + SPARE);
      }
      while (at < end) {
        char unit = text.charAt(at);
        if (unit < 0x80) {
          // Without a branch: every sixth character is none of the symbols, nobody knows which.
          byte symbol = ASCII[unit];
          symbols[size] = symbol;
          size += -symbol >>> 31;
          at++;
          continue;
        }
        int codePoint = text.codePointAt(at);
        byte[] folded = folded(codePoint);
        if (size + folded.length + FoldedText.BLOCK + SPARE > symbols.length) {
          symbols = Arrays.copyOf(symbols, (size + folded.length + FoldedText.BLOCK) * 2 + SPARE);
        }
        System.arraycopy(folded, 0, symbols, size, folded.length);
        size += folded.length;
        at += Character.charCount(codePoint);
      }
    }
    // What was written behind the last symbol and is none of them.
    symbols[size] = 0;
    return new FoldedText(text, size, symbols, marks, this);
  }

  /** Returns how many symbols a character has. */
  int symbols(int codePoint) {
    return codePoint < 0x80 ? -ASCII[codePoint] >>> 31 : folded(codePoint).length;
  }

  private static byte[] ascii() {
    byte[] symbols = new byte[0x80];
    for (char unit = 0; unit < symbols.length; unit++) {
      symbols[unit] = (byte) (Character.isLetterOrDigit(unit) ? Character.toLowerCase(unit) : 0);
    }
    return symbols;
  }

  private byte[] folded(int codePoint) {
    if (codePoint > Character.MAX_VALUE) {
      return work(codePoint);
    }
    byte[] folded = known[codePoint];
    if (folded == null) {
      folded = work(codePoint);
      known[codePoint] = folded;
    }
    return folded;
  }

  private byte[] work(int codePoint) {
    String letters =
        decomposition.normalize(
            UCharacter.foldCase(decomposition.normalize(Character.toString(codePoint)), true));
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    for (int i = 0; i < letters.length(); ) {
      int letter = letters.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isLetterOrDigit(letter)
          || Character.getType(letter) == Character.COMBINING_SPACING_MARK) {
        add(letter, kept);
      }
    }
    return kept.size() == 0 ? NOTHING : kept.toByteArray();
  }

  private static void add(int letter, ByteArrayOutputStream kept) {
    int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
    if (digit >= 0) {
      kept.write('0' + digit);
      return;
    }
    // The last byte of a code point is its place in the block of its script, more or less. In
    // blocks behind Latin the places of letters there are those of none here.
    write(letter < LATIN_END ? letter : letter ^ OTHER_SCRIPT, kept);
    int padding =
        switch (UnicodeScript.of(letter)) {
          case HAN -> 2;
          case HIRAGANA, KATAKANA -> 1;
          default -> 0;
        };
    for (int i = 1; i <= padding; i++) {
      write((letter * 0x9E3779B1) >>> (8 * i), kept);
    }
  }

  private static void write(int symbol, ByteArrayOutputStream kept) {
    kept.write((byte) symbol == 0 ? 1 : symbol);
  }
}
