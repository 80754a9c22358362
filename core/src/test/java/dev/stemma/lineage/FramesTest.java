package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.collate.Collator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          en | The iron bridge fell, the agency said. | the agency said
          en | “The iron bridge fell,” Holm told reporters. | Holm told reporters
          en | “The iron bridge fell,” Holm said, “and nobody saw it.” | Holm said
          en | Holm said: “The iron bridge fell.” | Holm said
          en | The iron bridge fell. |
          en | The agency said nothing about the bridge. |
          en | The bridge, which stood for ninety years over the river Orva in the north of Karst, as the old people of the three villages beside it said so often, fell. |
          ru | Мост упал, сообщило агентство. | сообщило агентство
          ko | “다리가 무너졌다”고 장관이 말했다. | 고 장관이 말했다
          """)
  void onlyWordsThatSayWhoSpokeAreFrames(String language, String text, String frames) {
    ReadArticle article = ReadArticle.of(Articles.article("one", language, text), new Collator());
    String found =
        article.frames().stream()
            .mapToObj(token -> article.tokens().printed(token))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(frames == null ? "" : frames);
  }
}
