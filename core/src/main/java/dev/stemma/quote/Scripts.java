package dev.stemma.quote;

import dev.stemma.text.Characters;
import java.lang.Character.UnicodeScript;

/** What the characters beside a mark tell about it. */
final class Scripts {

  private Scripts() {}

  /** Returns whether words of the character's script stand beside a mark without a space. */
  static boolean isUnspaced(char unit) {
    return Characters.isUnspaced(unit) || UnicodeScript.of(unit) == UnicodeScript.HANGUL;
  }

  static boolean isHangul(char unit) {
    return unit >= 0xAC00 && unit <= 0xD7A3;
  }

  static boolean isHebrew(char unit) {
    return unit >= 0x0590 && unit <= 0x05FF;
  }
}
