package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureTest {

  private final float[] row = new float[Feature.COUNT];

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300})
  void whatNoSplitCanTellIsRefused(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Feature.WORDS.set(row, value))
        .withMessage("WORDS is no number: " + value);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.0, -1e-300})
  void theZeroBelowZeroIsTheOneAbove(double value) {
    Feature.WORDS.set(row, true);

    Feature.WORDS.set(row, value);

    assertThat(Float.floatToRawIntBits(Feature.WORDS.of(row))).isZero();
  }

  @Test
  void allOtherNumbersStayAsTheyAre() {
    for (float value :
        new float[] {
          0, 1, -1, 0.1f, Float.MIN_VALUE, -Float.MIN_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE
        }) {
      Feature.LAST.set(row, value);
      assertThat(Feature.LAST.of(row)).isEqualTo(value);
    }
  }
}
