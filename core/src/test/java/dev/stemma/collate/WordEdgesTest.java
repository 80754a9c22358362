package dev.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Span;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WordEdgesTest {

  /** Han characters; some share one unit of a pair, as do the marks that choose among glyphs. */
  private static final String[] CHARACTERS = {
    "今",
    "明",
    "年",
    "大",
    "桥",
    "委",
    "员",
    "会",
    "𠮷",
    "𠞷",
    "𠀋",
    "𤀋",
    "野",
    "家",
    " ",
    "。",
    "年\udb40\udd00",
    "年\udb40\udd01"
  };

  @Test
  void aChangedCharacterIsShownWithItsWord() {
    String report = "大桥今年建成";
    String source = "大桥明年建成";
    WordEdges.Pair pair = WordEdges.widen(report, new Span(2, 3), source, new Span(2, 3));
    assertThat(pair.report().of(report)).isEqualTo("今年");
    assertThat(pair.source().of(source)).isEqualTo("明年");
  }

  @Test
  void otherScriptsStayAsTheyAre() {
    WordEdges.Pair pair =
        WordEdges.widen("The bridge", new Span(4, 5), "The fridge", new Span(4, 5));
    assertThat(pair.report()).isEqualTo(new Span(4, 5));
  }

  @Test
  void aGapIsNotWidened() {
    WordEdges.Pair pair = WordEdges.widen("今年", new Span(0, 0), "明年", new Span(0, 1));
    assertThat(pair.report().isEmpty()).isTrue();
    assertThat(pair.source()).isEqualTo(new Span(0, 1));
  }

  @RepeatedTest(2_000)
  void whatIsAddedIsEqualOnBothSidesAndCutsNoPairOfSurrogates(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    String reportBefore = text(random);
    String reportBehind = text(random);
    String sourceBefore = random.nextBoolean() ? reportBefore : text(random);
    String sourceBehind = random.nextBoolean() ? reportBehind : text(random);
    String report = reportBefore + "今" + reportBehind;
    String source = sourceBefore + "明" + sourceBehind;
    Span inReport = new Span(reportBefore.length(), reportBefore.length() + 1);
    Span inSource = new Span(sourceBefore.length(), sourceBefore.length() + 1);
    WordEdges.Pair pair = WordEdges.widen(report, inReport, source, inSource);
    assertThat(pair.report().contains(inReport)).isTrue();
    assertThat(pair.source().contains(inSource)).isTrue();
    assertThat(pair.report().of(report).replace('今', '明'))
        .as("seed %s: %s, %s", run, report, source)
        .isEqualTo(pair.source().of(source).replace('今', '明'));
    assertWhole(report, pair.report(), run);
    assertWhole(source, pair.source(), run);
  }

  private static void assertWhole(String text, Span span, RepetitionInfo run) {
    String words = span.of(text);
    assertThat(Character.isLowSurrogate(words.charAt(0))).as("seed %s: %s", run, text).isFalse();
    assertThat(Character.isHighSurrogate(words.charAt(words.length() - 1)))
        .as("seed %s: %s", run, text)
        .isFalse();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(5);
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return text.toString();
  }
}
