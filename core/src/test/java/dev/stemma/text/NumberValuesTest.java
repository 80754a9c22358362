package dev.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberValuesTest {

  @ParameterizedTest
  @CsvSource({
    "en, forty, 40", "en-GB, 9000, 9000", "en, '9,000', 9000", "en, 19th, 19", "de, 'zwölf', 12",
    "de, '8,5', 8.5", "ru, сорок, 40", "ar, ٤٠, 40", "fr, quarante, 40", "en, third, 3"
  })
  void aNumberHasItsValueHoweverItIsWritten(String language, String form, double value) {
    assertThat(NumberValues.of(form, language)).hasValue(value);
  }

  @Test
  void otherWordsAndSerialNumbersHaveNone() {
    assertThat(NumberValues.of("harbour", "en")).isEmpty();
    assertThat(NumberValues.of("forty", "xx")).isEmpty();
    assertThat(NumberValues.of("4412345678901234567", "en")).isEmpty();
  }
}
