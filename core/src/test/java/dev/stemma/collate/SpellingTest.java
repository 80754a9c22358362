package dev.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "treated, treatment",
    "estimate, estimated",
    "velmora, velmoran",
    "министра, министр",
    "여객선의, 여객선",
    "العبارات, عبارات",
    "fährbetrieb, betrieb",
    "schiffsschraube, schraube",
  })
  void wordsOfOneStemAndPartsOfCompoundsAreAlike(String one, String other) {
    assertThat(likeness(one, other)).isBetween(0.55, 1.0);
    assertThat(likeness(other, one)).isEqualTo(likeness(one, other));
  }

  @ParameterizedTest
  @CsvSource({"bridge, budget", "mission, commissar", "oder, werden", "минута, министр"})
  void otherWordsAreNot(String one, String other) {
    assertThat(likeness(one, other)).isZero();
  }

  private static double likeness(String one, String other) {
    return new Spelling(0, one).likeness(new Spelling(1, other));
  }
}
