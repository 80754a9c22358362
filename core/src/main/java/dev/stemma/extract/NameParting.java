package dev.stemma.extract;

/** Parts the names in a class or id into words: at marks, digits and inner capitals. */
final class NameParting {

  private static final int LONGEST = 400;

  /** Told of a word by its first UTF-16 unit and the one behind its last. */
  @FunctionalInterface
  interface Words {
    void word(int from, int to);
  }

  private NameParting() {}

  /** Tells the words of two letters or more in the names' first 400 units. */
  static void each(String names, Words words) {
    int end = Math.min(names.length(), LONGEST);
    int start = 0;
    boolean small = false;
    for (int at = 0; at <= end; at++) {
      char unit = at < end ? names.charAt(at) : ' ';
      boolean letter = unit < 0x80 ? isBasicLetter(unit) : Character.isLetter(unit);
      boolean capital = letter && small && at > start && Character.isUpperCase(unit);
      if (!letter || capital) {
        if (at - start > 1) {
          words.word(start, at);
        }
        start = capital ? at : at + 1;
      }
      small = unit < 0x80 ? unit >= 'a' && unit <= 'z' : Character.isLowerCase(unit);
    }
  }

  private static boolean isBasicLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }
}
