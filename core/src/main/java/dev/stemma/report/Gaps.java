package dev.stemma.report;

/** The spaces that dropped words need around them, where the report closed the gap. */
final class Gaps {

  private Gaps() {}

  /** Returns a space, or nothing where the report has one before the offset. */
  static String before(String text, int offset) {
    boolean open = offset == 0 || Character.isWhitespace(text.charAt(offset - 1));
    return open ? "" : " ";
  }

  /** Returns a space, or nothing where no word of the report follows at the offset. */
  static String after(String text, int offset) {
    boolean word = offset < text.length() && !isSpaceOrStop(text.charAt(offset));
    return word ? " " : "";
  }

  private static boolean isSpaceOrStop(char unit) {
    return Character.isWhitespace(unit) || ".,;:!?".indexOf(unit) >= 0;
  }
}
