package dev.stemma.text;

import java.util.Random;

/** Texts that no newsroom wrote: scripts mixed, marks stray, pairs of surrogates and halves. */
final class RandomText {

  private static final String[] PIECES = {
    "Tarnovik",
    "the",
    "don't",
    "1,200",
    "3.5",
    "٤٠",
    "U.S.",
    "J.",
    "a\u00adb",
    "ﬁnal",
    "e\u0301",
    "E\u0308\u0323",
    "한국어",
    "회담에",
    "다리가",
    "大桥倒塌",
    "々",
    "カタカナ",
    "ｶﾅ",
    "ひらがな",
    "ภาษาไทย",
    "မြန်မာ",
    "الرئيس",
    "مُحَمَّد",
    "مـــد",
    "(و.ك.أ)",
    "ёлка",
    "Ё",
    "й",
    "İstanbul",
    "ß",
    "𠮷野家",
    "𝒜",
    "👩‍👩‍👧",
    "🇰🇵",
    "\ud800",
    "\udc00",
    "\u200f",
    "\u202e",
    "\u2066",
    "\u200d",
    "\ufeff",
    "\u0000",
    "\u0301",
    ".",
    "...",
    "…",
    "?!",
    "。",
    "؟",
    "«",
    "»",
    "“",
    "”",
    "'",
    "’",
    "-",
    "–",
    "(",
    ")",
    "[",
    "]",
    "14.",
    "\n",
    "\r\n",
    "\u00a0",
    "\u3000",
    "\t"
  };

  private RandomText() {}

  static String of(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextBoolean()) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** Returns a text without white space, the no-break ones too. */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit)) {
        visible.append(unit);
      }
    }
    return visible.toString();
  }
}
