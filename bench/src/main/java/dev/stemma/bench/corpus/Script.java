package dev.stemma.bench.corpus;

import java.util.Locale;

/**
 * The script that the invented language is written in. Words are made in Latin letters and then
 * written in another script letter by letter, or syllable by syllable where that is what a
 * character stands for.
 */
public enum Script {
  /** As it is made. */
  LATIN(6, "abcdefghijklmnopqrstuvwxyz") {
    @Override
    String write(String latin) {
      return latin;
    }

    @Override
    void word(String latin, StringBuilder out) {
      out.append(latin);
    }
  },
  /** A letter for a letter. */
  CYRILLIC(6, "абвгдежзийклмнопрстуфхцчшщыэюя") {
    @Override
    void word(String latin, StringBuilder out) {
      letters(latin, "абкдефгхийклмнопкрстувшжыз", out);
    }
  },
  /** Without short vowels, as Arabic is written. */
  ARABIC(5, "ابتثجحخدذرزسشصضطظعغفقكلمنهوي") {
    @Override
    void word(String latin, StringBuilder out) {
      for (int i = 0; i < latin.length(); i++) {
        boolean isShort = i > 0 && i + 1 < latin.length() && "aeo".indexOf(latin.charAt(i)) >= 0;
        if (!isShort) {
          letters(latin.substring(i, i + 1), "ابصدعفغهيجكلمنوثقرستضزطخحذ", out);
        }
      }
    }
  },
  /** A syllable is a character; words are parted by spaces. */
  HANGUL(3, "가나다라마바사아자차카타파하고노도로모보소오조초코토") {
    @Override
    void word(String latin, StringBuilder out) {
      new Syllables(latin)
          .forEach((onset, nucleus, coda) ->
              out.append(
                  (char)
                      (0xAC00
                          + (Math.floorMod(onset.hashCode(), 19) * 21
                                  + Math.floorMod(nucleus.hashCode(), 21))
                              * 28
                          + (coda.isEmpty() ? 0 : 1 + Math.floorMod(coda.hashCode(), 27)))));
    }
  },
  /** A syllable is one of some three thousand characters; nothing parts words. */
  HAN(2, "的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得") {
    @Override
    String write(String latin) {
      return super.write(latin)
          .replace(", ", "，")
          .replace(". ", "。")
          .replaceAll("\\.$", "。")
          .replace(" ", "");
    }

    @Override
    void word(String latin, StringBuilder out) {
      new Syllables(latin)
          .forEach((onset, nucleus, coda) ->
              out.append(
                  (char)
                      (0x4E00
                          + Math.floorMod((onset + nucleus + coda).hashCode() * 31, 3000) * 6)));
    }

    @Override
    String[] words(String sentence) {
      return sentence.split("(?<=\\G..)", -1);
    }

    @Override
    String space() {
      return "";
    }
  };

  private final int charactersOfWord;
  private final String letters;

  Script(int charactersOfWord, String letters) {
    this.charactersOfWord = charactersOfWord;
    this.letters = letters;
  }

  /** Appends a word of small Latin letters in this script. */
  abstract void word(String latin, StringBuilder out);

  /** Writes Latin text in this script; what are no letters stay. */
  String write(String latin) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int i = 0; i <= latin.length(); i++) {
      if (i < latin.length() && latin.charAt(i) < 0x80 && Character.isLetter(latin.charAt(i))) {
        continue;
      }
      if (i > from) {
        word(latin.substring(from, i).toLowerCase(Locale.ROOT), out);
      }
      if (i < latin.length()) {
        out.append(latin.charAt(i));
      }
      from = i + 1;
    }
    return out.toString();
  }

  /**
   * Returns what an editor would change as one: words, or two characters where nothing parts words.
   */
  String[] words(String sentence) {
    return sentence.split(" ", -1);
  }

  /** Returns about how many characters a word has, with what parts it from the next. */
  int charactersOfWord() {
    return charactersOfWord;
  }

  /** Returns what stands between words. */
  String space() {
    return " ";
  }

  /** Returns a letter that a scan might have been misread as. */
  char letter(Draws draws) {
    return letters.charAt(draws.below(letters.length()));
  }

  private static void letters(String latin, String others, StringBuilder out) {
    for (int i = 0; i < latin.length(); i++) {
      out.append(others.charAt(latin.charAt(i) - 'a'));
    }
  }
}
