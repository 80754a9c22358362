package dev.stemma.extract;

import dev.stemma.article.BlockKind;

/** Measures what a piece itself says and how it is set. */
final class TextFeatures {

  private static final byte OTHER = 0;
  private static final byte SPACE = 1;
  private static final byte SMALL = 2;
  private static final byte CAPITAL = 3;
  private static final byte DIGIT = 4;
  private static final byte STOP = 5;
  private static final byte COMMA = 6;
  private static final byte QUOTE = 7;
  private static final byte ADDRESS = 8;
  private static final byte BAR = 9;

  /** What the units of ASCII are, which are most. */
  private static final byte[] BASIC = new byte[0x80];

  static {
    for (char unit = 0; unit < BASIC.length; unit++) {
      BASIC[unit] = classOf(unit);
    }
  }

  private TextFeatures() {}

  static void measure(Piece piece, float[] row) {
    String text = piece.text();
    measureSetting(piece, row);
    count(text, row);
    Feature.STRESS_SHARE.set(row, Math.min(1f, piece.stressed() / (float) text.length()));
    Feature.ENDS_SENTENCE.set(row, piece.endsSentence());
    Feature.FIRST.set(row, kindOf(text.charAt(0)));
    Feature.LAST.set(row, kindOf(text.charAt(text.length() - 1)));
    Feature.LIST_ITEM.set(row, piece.kind() == BlockKind.LIST_ITEM);
    Feature.QUOTATION.set(row, piece.kind() == BlockKind.QUOTATION_BLOCK);
    Feature.CAPTION.set(row, piece.kind() == BlockKind.CAPTION);
    Feature.TABLE.set(row, piece.kind() == BlockKind.TABLE);
    Feature.PARAGRAPH_TAG.set(row, piece.tag().equals("p"));
    Feature.DIVISION_TAG.set(row, piece.tag().equals("div"));
    Feature.TIME_TAG.set(row, piece.tag().equals("time"));
  }

  /** Measures what tells of the pieces beside this one too. */
  static void measureSetting(Piece piece, float[] row) {
    Feature.LENGTH.set(row, Math.log1p(piece.weight()));
    Feature.LINK_SHARE.set(row, piece.linkShare());
    Feature.HEADING.set(row, piece.kind() == BlockKind.HEADING ? level(piece.tag()) : 0);
    Feature.CREDIT.set(row, piece.isCredit());
  }

  private static void count(String text, float[] row) {
    int count = 1;
    int letters = 0;
    int stops = 0;
    int commas = 0;
    int digits = 0;
    int capitals = 0;
    int quotes = 0;
    int addresses = 0;
    int bars = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit < BASIC.length ? BASIC[unit] : classOf(unit)) {
        case SPACE -> count++;
        case SMALL -> letters++;
        case CAPITAL -> {
          letters++;
          capitals += before == ' ' ? 1 : 0;
        }
        case DIGIT -> digits++;
        case STOP -> stops++;
        case COMMA -> commas++;
        case QUOTE -> quotes++;
        case ADDRESS -> addresses += unit == '@' || before == '/' ? 1 : 0;
        case BAR -> bars++;
        default -> {}
      }
      before = unit;
    }
    Feature.WORDS.set(row, Math.min(count, 200));
    Feature.WORD_LENGTH.set(row, letters / (float) count);
    Feature.STOPS.set(row, Math.min(stops, 20));
    Feature.COMMAS.set(row, commas / (float) count);
    Feature.DIGITS.set(row, digits / (float) text.length());
    Feature.CAPITALS.set(row, capitals / (float) count);
    Feature.QUOTES.set(row, Math.min(quotes, 8));
    Feature.ADDRESSES.set(row, Math.min(addresses, 4));
    Feature.BARS.set(row, Math.min(bars, 4));
  }

  private static byte classOf(char unit) {
    if (unit == ' ') {
      return SPACE;
    }
    if (Character.isLetter(unit)) {
      return Character.isUpperCase(unit) ? CAPITAL : SMALL;
    }
    if (unit >= '0' && unit <= '9') {
      return DIGIT;
    }
    if (".!?。！？।؟".indexOf(unit) >= 0) {
      return STOP;
    }
    if (",،、，;".indexOf(unit) >= 0) {
      return COMMA;
    }
    if ("\"“”„«»「」".indexOf(unit) >= 0) {
      return QUOTE;
    }
    if (unit == '@' || unit == '/') {
      return ADDRESS;
    }
    return "|•·›→".indexOf(unit) >= 0 ? BAR : OTHER;
  }

  private static int level(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' ? tag.charAt(1) - '0' : 7;
  }

  private static int kindOf(char unit) {
    if (Character.isLowerCase(unit)) {
      return 0;
    }
    if (Character.isLetter(unit)) {
      return 1;
    }
    if (Character.isDigit(unit)) {
      return 2;
    }
    if (".!?。！？।؟…".indexOf(unit) >= 0) {
      return 3;
    }
    if ("\"“”„«»「」'‘’".indexOf(unit) >= 0) {
      return 4;
    }
    if (":：,،;".indexOf(unit) >= 0) {
      return 5;
    }
    if ("()[]（）".indexOf(unit) >= 0) {
      return 6;
    }
    if ("-–—•*·".indexOf(unit) >= 0) {
      return 7;
    }
    return unit == '©' ? 9 : 8;
  }
}
