package dev.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Span;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The bridge, it said, didn't fall. | The/bridge/it/said/didn't/fall
          The long-standing tie – 1,200 crowns (3.5 %) | The/long/standing/tie/1,200/crowns/3.5
          大桥没有倒塌。 | 大/桥/没/有/倒/塌
          カタカナとひらがな | カ/タ/カ/ナ/と/ひ/ら/が/な
          𠮷野家 | 𠮷/野/家
          회담에 12명이 참석했다. | 회담에/12/명이/참석했다
          Совет не одобрил всё. | Совет/не/одобрил/всё
          لم يوافق المجلس، قال. | لم/يوافق/المجلس/قال
          مُحَمَّد ذهب | مُحَمَّد/ذهب
          In 2025年7月14日 Tarn | In/2025/年/7/月/14/日/Tarn
          l’accord d'hier | l’accord/d'hier
          ... – “ ” ( ) |
          """)
  void splitsIntoWords(String text, String expected) {
    assertThat(printed(Tokenizer.tokenize(text))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aCharacterKeepsItsCombiningMarks() {
    assertThat(printed(Tokenizer.tokenize("e\u0301te\u0301 か\u3099く")))
        .isEqualTo("e\u0301te\u0301/か\u3099/く");
  }

  @Test
  void aSoftHyphenDoesNotPartAWord() {
    assertThat(printed(Tokenizer.tokenize("the govern\u00adment")))
        .isEqualTo("the/govern\u00adment");
  }

  @Test
  void offsetsOfASpanPointIntoTheWholeText() {
    Tokens tokens = Tokenizer.tokenize("one two three four", new Span(4, 13));
    assertThat(printed(tokens)).isEqualTo("two/three");
    assertThat(tokens.start(0)).isEqualTo(4);
    assertThat(tokens.end(1)).isEqualTo(13);
  }

  @Test
  void placesAreFoundByOffset() {
    Tokens tokens = Tokenizer.tokenize("one, two");
    assertThat(IntStream.rangeClosed(0, 8).map(tokens::indexAt))
        .containsExactly(0, 0, 0, 1, 1, 1, 1, 1, 2);
    assertThat(IntStream.rangeClosed(0, 8).map(tokens::indexBehind))
        .containsExactly(0, 1, 1, 1, 1, 1, 2, 2, 2);
    assertThat(tokens.span(0, 2)).isEqualTo(new Span(0, 8));
    assertThat(tokens.span(1, 1)).isEqualTo(new Span(3, 3));
    assertThat(Tokenizer.tokenize("").span(0, 0)).isEqualTo(new Span(0, 0));
  }

  @RepeatedTest(300)
  void offsetsRiseAndCutNoPairOfSurrogatesWhateverTheText(RepetitionInfo run) {
    String text = RandomText.of(new Random(run.getCurrentRepetition()));
    Tokens tokens = Tokenizer.tokenize(text);
    int behind = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).as("seed %s", run).isGreaterThanOrEqualTo(behind);
      assertThat(tokens.end(i)).as("seed %s", run).isGreaterThan(tokens.start(i));
      assertThat(tokens.end(i)).as("seed %s", run).isLessThanOrEqualTo(text.length());
      assertThat(splitsPair(text, tokens.start(i)) || splitsPair(text, tokens.end(i)))
          .as("seed %s, token %s", run, i)
          .isFalse();
      assertThat(tokens.form(i)).isEqualTo(Folding.fold(tokens.printed(i)));
      assertThat(tokens.form(i)).isNotEmpty();
      behind = tokens.end(i);
    }
  }

  @RepeatedTest(100)
  void wordsBesideUnspacedScriptsAreSplitAlikeWhateverStandsAround(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    String words = "委员会批准该法案";
    String around = words.substring(random.nextInt(words.length()));
    Tokens alone = Tokenizer.tokenize("大桥没有倒塌");
    Tokens inside = Tokenizer.tokenize(around + "大桥没有倒塌" + around);
    assertThat(printed(inside)).contains(printed(alone));
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static String printed(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .mapToObj(tokens::printed)
        .collect(Collectors.joining("/"));
  }
}
