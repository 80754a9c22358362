package dev.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words found between blanks are those that ICU finds in the whole text. */
class PlainWordsTest {

  /** Letters, digits, every ASCII mark, and what stands beside them in texts of the world. */
  private static final String[] UNITS = units();

  private static String[] units() {
    List<String> units = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      units.addAll(List.of("a", "B", "7", " "));
    }
    for (char unit = 0; unit < 0x80; unit++) {
      units.add(Character.toString(unit));
    }
    units.addAll(
        List.of(
            "\u2018",
            "\u2019",
            "\u201C",
            "\u201D",
            "\u2013",
            "\u2014",
            "\u00A0",
            "\u3000",
            "\u2028",
            "\u0301",
            "\u00AD",
            "\u200D",
            "\u200B",
            "\uFEFF",
            "é",
            "ж",
            "ё",
            "א",
            "״",
            "ب",
            "ّ",
            "٣",
            "٬",
            "한",
            "字",
            "カ",
            "ー",
            "ก",
            "\uD83D\uDE00",
            "\uD83C\uDDEB",
            "\uD83C",
            "·",
            "．"));
    return units.toArray(String[]::new);
  }

  @RepeatedTest(300)
  void randomTextsHaveTheWordsThatTheStandardGives(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(120);
    for (int i = 0; i < length; i++) {
      text.append(UNITS[random.nextInt(UNITS.length)]);
    }
    check(text.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "It's 3.5% of $1,200; don't re-count U.S. figures.",
        "a.b a.1 1.a 1.2 1,a a,b 1;2 1'2 a'b 'a' a. .a",
        "ends in a mark ́ and more",
        "x\r\ny\tz",
        "Der Präsident sagte 2005, dass e.V. und co. nichts wüssten.",
        "В 2005 году — 1,5 млн.",
        "snake_case and a:b and 10:30"
      })
  void theSameWordsAsTheStandardGives(String text) {
    check(text);
  }

  private static void check(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      found.add(tokens.start(i) + "-" + tokens.end(i));
    }
    assertThat(found).as(text).isEqualTo(standard(text));
  }

  private static List<String> standard(String text) {
    List<String> words = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        for (int at = start; at < end; ) {
          int to = Characters.isUnspaced(text.codePointAt(start)) ? next(text, at, end) : end;
          if (!Folding.fold(text.substring(at, to)).isEmpty()) {
            words.add(at + "-" + to);
          }
          at = to;
        }
      }
    }
    return words;
  }

  /** Returns where a character of a script without spaces ends, marks included. */
  private static int next(String text, int start, int end) {
    int at = start + Character.charCount(text.codePointAt(start));
    while (at < end
        && List.of(
                (int) Character.NON_SPACING_MARK,
                (int) Character.COMBINING_SPACING_MARK,
                (int) Character.ENCLOSING_MARK,
                (int) Character.FORMAT)
            .contains(Character.getType(text.codePointAt(at)))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
