package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {

  private static final Openings OPENINGS = openings("read also", "élire", "ne ratez pas");

  private static Openings openings(String... phrases) {
    Openings openings = new Openings();
    for (String phrase : phrases) {
      openings.add(phrase);
    }
    return openings;
  }

  @ParameterizedTest
  @ValueSource(strings = {"Read also: the bridge", "READ", "Ne ratez pas", "recent"})
  void textThatBeginsLikePhraseMayBeIt(String text) {
    assertThat(OPENINGS.mayBegin(text, 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Élire", "E\u0301lire", "» Read also", "Ｒead", "re\u0301ad", "r", ""})
  void textWhoseFirstUnitsMayFoldToOthersIsLeftOpen(String text) {
    assertThat(OPENINGS.mayBegin(text, 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The minister", "Bridge", "or"})
  void textThatBeginsWithOtherPlainLettersIsNone(String text) {
    assertThat(OPENINGS.mayBegin(text, 0)).isFalse();
  }
}
