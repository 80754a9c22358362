package dev.stemma.reuse;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/** Folds texts. Keeps what it has worked out for each character; for one thread. */
final class TextFolder {

  private static final char[] NOTHING = {};

  /** The symbols of the commonest characters, 0 for those that are none. */
  private static final char[] ASCII = ascii();

  /** Stands for the symbols that pad a character of a script of many. */
  private static final int PADDING = 0xE000;

  private final Normalizer2 decomposition = Normalizer2.getNFKDInstance();
  private final char[][] known = new char[Character.MAX_VALUE + 1][];

  /** Returns the symbols of a text. */
  FoldedText fold(String text) {
    int length = text.length();
    char[] symbols = new char[length + 16];
    int[] starts = new int[length + 16];
    int size = 0;
    for (int i = 0; i < length; i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        if (size == symbols.length) {
          symbols = Arrays.copyOf(symbols, size * 2);
          starts = Arrays.copyOf(starts, size * 2);
        }
        // Without a branch: every sixth character is none of the symbols, nobody knows which.
        char symbol = ASCII[unit];
        symbols[size] = symbol;
        starts[size] = i;
        size += -symbol >>> 31;
        continue;
      }
      int codePoint = text.codePointAt(i);
      char[] folded = folded(codePoint);
      if (size + folded.length > symbols.length) {
        int capacity = symbols.length * 2 + folded.length;
        symbols = Arrays.copyOf(symbols, capacity);
        starts = Arrays.copyOf(starts, capacity);
      }
      for (int j = 0; j < folded.length; j++) {
        symbols[size] = folded[j];
        starts[size++] = i;
      }
      if (codePoint > Character.MAX_VALUE) {
        i++;
      }
    }
    return new FoldedText(text, size, symbols, starts);
  }

  private static char[] ascii() {
    char[] symbols = new char[0x80];
    for (char unit = 0; unit < symbols.length; unit++) {
      symbols[unit] = Character.isLetterOrDigit(unit) ? Character.toLowerCase(unit) : 0;
    }
    return symbols;
  }

  private char[] folded(int codePoint) {
    if (codePoint > Character.MAX_VALUE) {
      return work(codePoint);
    }
    char[] folded = known[codePoint];
    if (folded == null) {
      folded = work(codePoint);
      known[codePoint] = folded;
    }
    return folded;
  }

  private char[] work(int codePoint) {
    String letters =
        decomposition.normalize(
            UCharacter.foldCase(decomposition.normalize(Character.toString(codePoint)), true));
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < letters.length(); ) {
      int letter = letters.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isLetterOrDigit(letter)
          || Character.getType(letter) == Character.COMBINING_SPACING_MARK) {
        add(letter, kept);
      }
    }
    return kept.isEmpty() ? NOTHING : kept.toString().toCharArray();
  }

  private static void add(int letter, StringBuilder kept) {
    int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
    if (digit >= 0) {
      kept.append((char) ('0' + digit));
      return;
    }
    int hashed = letter * 0x9E3779B1;
    // One unit stands even for a character outside the basic plane.
    kept.append(letter <= Character.MAX_VALUE ? (char) letter : (char) (0xD800 | hashed >>> 21));
    int padding =
        switch (UnicodeScript.of(letter)) {
          case HAN -> 2;
          case HIRAGANA, KATAKANA -> 1;
          default -> 0;
        };
    for (int i = 0; i < padding; i++) {
      kept.append((char) (PADDING | ((hashed >>> (8 + 6 * i)) & 0xFFF)));
    }
  }
}
