package dev.stemma.report;

/** Where something of ours may stand in a report's words without touching them. */
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

  /** Returns the offset behind the closing marks that follow an offset. */
  static int behindMarks(String text, int offset) {
    int end = offset;
    while (end < text.length() && "\"'”’»›」』".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isSpaceOrStop(char unit) {
    return Character.isWhitespace(unit) || ".,;:!?".indexOf(unit) >= 0;
  }
}
