package dev.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Span;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordKindsTest {

  @ParameterizedTest(name = "{0} in {1}: {2} is {3}")
  @CsvSource({
    "NEGATION, en, not, true",
    "NEGATION, en, didn't, true",
    "NEGATION, en, didn’t, true",
    "NEGATION, en, note, false",
    "NEGATION, en-GB, never, true",
    "NEGATION, ru, не, true",
    "NEGATION, ru, небо, false",
    "NEGATION, ar, لم, true",
    "HEDGE, en, may, true",
    "HEDGE, en, will, false",
    "NUMBER, en, three, true",
    "NUMBER, xx, three, false",
    "TITLE, en, Minister, true",
    "CALENDAR, en, July, true",
    "SAYING, en, said, true",
    "CORRECTION, en, misstated, true",
    "CORRECTION, es, de, false",
    "NUMBER, de, dreizehn, true",
    "NUMBER, es, dieciocho, true",
    "NUMBER, fr, quatorze, true",
    "NUMBER, ru, пятнадцать, true",
  })
  void wordsAreOfTheirKind(WordKind kind, String language, String word, boolean expected) {
    assertThat(WordKinds.is(kind, Folding.fold(word), language)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "en, The board did not and never will., 2",
    "en, The board did., 0",
    "ko, 정부는 이를 승인하지 않았다, 1",
    "zh, 委员会没有批准该法, 1",
    "zh, 委员会批准该法, 0",
  })
  void negationsAreCountedWhereverTheLanguageWritesThem(String language, String text, int count) {
    Tokens tokens = Tokenizer.tokenize(text);
    Span all = new Span(0, text.length());
    assertThat(WordKinds.count(WordKind.NEGATION, tokens, all, language)).isEqualTo(count);
  }

  @Test
  void onlyTheSpanIsCounted() {
    String text = "not here but not there";
    Tokens tokens = Tokenizer.tokenize(text);
    assertThat(WordKinds.count(WordKind.NEGATION, tokens, new Span(4, 12), "en")).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasAListThatHoldsNoCommentAndNoHeading(WordKind kind) {
    Set<String> words = WordLists.load(kind.file());
    assertThat(words).isNotEmpty().noneMatch(word -> word.contains("#") || word.contains("["));
  }
}
