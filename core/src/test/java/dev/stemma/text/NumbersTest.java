package dev.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1,200 | 1200
          1.200 | 1200
          1'200 | 1200
          1,234,567 | 1234567
          3.5 | 3.5
          3,14159 | 3,14159
          12th | 12th
          ٤٠ | 40
          ١٬٢٠٠ | 1200
          １２ | 12
          """)
  void marksThatPartThousandsAreDropped(String form, String normal) {
    assertThat(Numbers.normalise(Folding.fold(form))).isEqualTo(normal);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The 1,200 men and three women left on July 14. | 1200 three 14
          ru | Пришли три человека и 12 солдат. | три 12
          ko | 회담에 12명이 참석했다. | 12
          ar | قتل ٤٠ شخصا. | 40
          en | Nobody came. |
          """)
  void numbersInDigitsAndWordsAreRead(String language, String text, String expected) {
    Tokens tokens = Tokenizer.tokenize(text);
    assertThat(String.join(" ", Numbers.in(tokens, new Span(0, text.length()), language)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
