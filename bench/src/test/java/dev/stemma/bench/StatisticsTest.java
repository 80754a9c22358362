package dev.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StatisticsTest {

  @Test
  void theExponentOfASquareIsTwo() {
    double[] x = {1, 2, 4, 8};
    double[] y = {3, 12, 48, 192};
    assertThat(Statistics.logLogFit(x, y)[1]).isCloseTo(2, within(1e-9));
  }

  @Test
  void ranksAgreeWhereTheOrderDoes() {
    double[] x = {1, 2, 3, 4};
    double[] y = {1, 10, 100, 1000};
    assertThat(Statistics.spearman(x, y)).isCloseTo(1, within(1e-9));
    assertThat(Statistics.pearson(x, y)).isLessThan(0.9);
  }

  @Test
  void aThresholdLetsTheShareAskedForPass() {
    double[] scores = new double[1001];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = i / 1000.0;
    }
    assertThat(Statistics.threshold(scores, 0.01)).isCloseTo(0.99, within(1e-9));
  }

  @Test
  void aScoreThatSeparatesTheClassesIsAlwaysRight() {
    double[] scores = {0.1, 0.9, 0.2, 0.8, 0.15, 0.95, 0.1, 0.85, 0.2, 0.9};
    boolean[] labels = {false, true, false, true, false, true, false, true, false, true};
    assertThat(ParaphraseCheck.of(scores, labels)).isEqualTo(new ParaphraseCheck(1, 1));
  }
}
