package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.BlockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Correction: an earlier version of this report misstated the year of the storm.",
        "en | (Corrects number of houses in second paragraph)",
        "en | *This article has been corrected to give the depth of the harbour.",
        "en | Editor's note: This story was corrected on 5 March 2031 to show who paid.",
        "de | Anmerkung der Redaktion: In einer früheren Fassung stand 32. Wir haben das korrigiert.",
        "ru | Исправлено: в первой версии сообщения был неверно указан год.",
        "fr | Rectificatif : le port a été fermé en 2029 et non en 2030."
      })
  void noteIsFound(String language, String note) {
    assertThat(Corrections.isNote(new Draft.Part(BlockKind.PARAGRAPH, note), language)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The minister corrected the figure that he had given on Monday, and left.",
        "en | He said in the evening, when most had gone: the correction comes tomorrow.",
        "de | Der Hafen hat den Kurs der Fahrrinne korrigiert, teilte die Stadt mit."
      })
  void proseAboutCorrectingIsNone(String language, String sentence) {
    assertThat(Corrections.isNote(new Draft.Part(BlockKind.PARAGRAPH, sentence), language))
        .isFalse();
  }
}
