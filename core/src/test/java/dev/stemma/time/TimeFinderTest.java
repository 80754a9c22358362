package dev.stemma.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Moment;
import dev.stemma.article.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimeFinderTest {

  /** A Sunday. */
  private static final LocalDate ANCHOR = LocalDate.of(2025, 7, 13);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "times.csv", delimiter = '|', numLinesToSkip = 1)
  void readsTimesOfManyLanguages(String language, String sentence, String expected) {
    assertThat(found(article(language, sentence, Optional.of(ANCHOR)))).isEqualTo(expected);
  }

  @Test
  void leavesOutRelativeTimesWithoutAnAnchor() {
    Article article =
        article(
            "en",
            "He said on Monday that in March 2031 and on July 12 all went well.",
            Optional.empty());
    assertThat(found(article)).isEqualTo("March 2031 -> 2031-03");
  }

  @Test
  void countsFromTheTimeNamedLastInTheSentenceOnly() {
    Article article =
        article(
            "en",
            "The agency reported Thursday, citing a note issued a day earlier. It came a day earlier.",
            Optional.of(ANCHOR));
    assertThat(found(article))
        .isEqualTo(
            "Thursday -> 2025-07-10; a day earlier -> 2025-07-09; a day earlier -> 2025-07-12");
  }

  @Test
  void staysQuickOnHostileText() {
    String text = "last next the a one 12 2031 - ".repeat(20_000);
    assertThat(TimeFinder.find(article("en", text, Optional.of(ANCHOR)))).isNotEmpty();
  }

  private static String found(Article article) {
    return TimeFinder.find(article).stream()
        .map(time -> time.span().of(article.text()) + " -> " + time.value())
        .reduce((one, other) -> one + "; " + other)
        .orElse("nothing");
  }

  static Article article(String language, String text, Optional<LocalDate> published) {
    return new Article(
        "0123456789ab",
        "test.txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        language,
        published.map(Moment::of),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length()))),
        List.of(),
        List.of());
  }
}
