package dev.stemma.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How many columns of a terminal a character takes, by Unicode Standard Annex 11. */
final class Columns {

  private static final int FIRST_COMBINING = 0x300;
  private static final int FIRST_WIDE = 0x1100;

  private Columns() {}

  /** Returns 0, 1 or 2. */
  static int of(int codePoint) {
    if (codePoint < FIRST_COMBINING) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** Returns whether the character takes two columns; a line may break on either side of it. */
  static boolean isWide(int codePoint) {
    if (codePoint < FIRST_WIDE) {
      return false;
    }
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
