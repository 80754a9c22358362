package dev.stemma.report;

/**
 * The short names that textual criticism gives to the witnesses of a text: Roman capitals to those
 * at hand, Greek letters to the lost.
 */
final class Sigla {

  private static final int CAPITALS = 26;
  private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";

  private Sigla() {}

  /** Returns A to Z, then AA, AB and so on, for 0 and up. */
  static String captured(int index) {
    String last = String.valueOf((char) ('A' + index % CAPITALS));
    return index < CAPITALS ? last : captured(index / CAPITALS - 1) + last;
  }

  /** Returns alpha to omega, then alpha with a number and so on, for 0 and up. */
  static String lost(int index) {
    String letter = String.valueOf(GREEK.charAt(index % GREEK.length()));
    int round = index / GREEK.length();
    return round == 0 ? letter : letter + round;
  }
}
