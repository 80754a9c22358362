package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Article;
import dev.stemma.time.TimeFinder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CitationFinderTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "citations.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void findsCitedTextsAndOutlets(String language, String text, String expected) {
    Article article = Articles.article("a", language, text.replace(" // ", "\n\n"));
    assertThat(found(article, Set.of())).isEqualTo(expected);
  }

  @Test
  void recognisesOutletsThatOtherArticlesName() {
    Article article =
        Articles.article("a", "en", "The minister told Velmora Now that all is well.");
    assertThat(found(article, Set.of())).isEqualTo("nothing");
    assertThat(found(article, Set.of("Velmora Now"))).isEqualTo("Velmora Now {told Velmora Now}");
  }

  @Test
  void recognisesKnownOutletsWhoseNameBeginsWithShortWord() {
    Article article =
        Articles.article("a", "en", "The line will stay closed, the Vell Harbinger reported.");
    assertThat(found(article, Set.of("The Vell Harbinger")))
        .isEqualTo("Vell Harbinger {Vell Harbinger reported}");
  }

  @Test
  void staysQuickOnHostileText() {
    String text =
        "the official News Agency reported citing a statement in a report by ".repeat(5_000);
    Article article = Articles.article("a", "en", text);
    assertThat(CitationFinder.find(article, List.of())).isNotEmpty();
  }

  static String found(Article article, Set<String> outlets) {
    return CitationFinder.find(article, TimeFinder.find(article), outlets).stream()
        .map(citation -> describe(article, citation))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("; "), all -> all.isEmpty() ? "nothing" : all));
  }

  private static String describe(Article article, Citation citation) {
    return citation.name()
        + citation.date().map(LocalDate::toString).map(day -> " @" + day).orElse("")
        + citation.via().map(via -> " via " + via).orElse("")
        + " {"
        + citation.span().of(article.text())
        + "}";
  }
}
