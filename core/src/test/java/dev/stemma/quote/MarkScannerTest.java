package dev.stemma.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkScannerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          He said "we go" and left. | we go
          He said “we go” and left. | we go
          Er sagte: „Wir gehen“, dann ging er. | Wir gehen
          Er sagte: »Wir gehen«, dann ging er. | Wir gehen
          Il dit : « Nous partons ». | Nous partons
          Hon sade: ”Vi går nu”, och gick. | Vi går nu
          Он сказал: «Мы идём „домой“ сегодня». | Мы идём „домой“ сегодня
          ‘We go,’ he said. | We go,
          'We go,' he said. | We go,
          'The dogs' bones are gone,' he said. | The dogs' bones are gone,
          他说：「我们走。」 | 我们走。
          他说：“我们走。” | 我们走。
          彼は『行く』と言った | 行く
          he said ``we go'' and left | we go
          he said ''we go'' and left | we go
          “She told us, ‘Count the waves,’ and left.” | She told us, ‘Count the waves,’ and left.
          "One" and “two” and «three». | One;two;three
          "It is 6" tall," he said. | It is 6" tall,
          He said “we go | we go
          He said "we go. "We stay," he added. | we go.;We stay,
          그는 “간다”라고 했다. | 간다
          """)
  void findsWhatStandsBetweenMarks(String text, String expected) {
    assertThat(String.join(";", passages(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The workers' rights and the dogs' bones.",
        "A 6'2\" man and a 5' board, 12\" wide.",
        "Rock 'n' roll of the '90s and the ’80s.",
        "'Tis the season; get 'em while they’re hot.",
        "It’s Velmora’s bridge.",
        "דובר צה\"ל נשא דברים"
      })
  void apostrophesAndUnitsAreNoMarks(String text) {
    assertThat(passages(text)).isEmpty();
  }

  @Test
  void manyUnclosedMarksTakeLinearTime() {
    String hostile = "\"a 'b «c “d ‘e 6\" f' ".repeat(50_000);
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> passages(hostile));
  }

  private static List<String> passages(String text) {
    return MarkScanner.scan(text, new Span(0, text.length())).stream()
        .map(marked -> marked.content().of(text))
        .toList();
  }
}
