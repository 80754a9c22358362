package dev.stemma.extract;

/** The length of a text, letters of scripts that say more with fewer counted three times. */
final class TextWeight {

  /** The first of the East Asian scripts. */
  private static final char DENSE = 0x2E80;

  private TextWeight() {}

  static int of(String text) {
    int weight = text.length();
    for (int i = 0; i < text.length(); i++) {
      weight += text.charAt(i) >= DENSE ? 2 : 0;
    }
    return weight;
  }
}
