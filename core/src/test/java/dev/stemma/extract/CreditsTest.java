package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--BERNAMA",
        "-- Bernama",
        "–IANS",
        "/VNA",
        "(ANSA)",
        "-ani-",
        "(新华社)",
        "/ТАСС/",
        "(KNA)"
      })
  void partsTheSignatureOfAnAgencyFromTheLastSentence(String signature) {
    assertThat(Credits.isCredit(signature)).isTrue();
    assertThat(Credits.part("The quay fell. " + signature))
        .contains(new Credits.Parted("The quay fell.", signature));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-- Lin Oske", "- the quay", "--", "/", "Reuters reported it.", "-"})
  void leavesOtherShortLinesInTheBody(String line) {
    assertThat(Credits.part("The quay fell. " + line)).isEmpty();
    assertThat(Credits.isCredit(line) && !Credits.isEndMark(line)).isFalse();
  }
}
