package dev.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AlignmentTest {

  @Test
  void pairsEqualWordsInOrder() {
    assertThat(align("the red bridge fell at dawn", "the bridge fell down at dawn"))
        .containsExactly(0, -1, 1, 2, 4, 5);
  }

  @Test
  void pairsStandTogetherWhereTheyMay() {
    assertThat(align("bridge of iron", "of all bridge of iron")).containsExactly(2, 3, 4);
  }

  @Test
  void wordsThatCrossArePairedOnce() {
    assertThat(Arrays.stream(align("iron bridge", "bridge iron")).filter(at -> at >= 0)).hasSize(1);
  }

  @RepeatedTest(200)
  void counterpartsRiseAndAreEqualWords(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int vocabulary = 1 + random.nextInt(20);
    check(
        RandomTexts.words(random, random.nextInt(60), vocabulary),
        RandomTexts.words(random, random.nextInt(60), vocabulary));
  }

  @RepeatedTest(5)
  @Timeout(60)
  void longTextsArePartedAndLoseFewPairs(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<String> source = RandomTexts.words(random, 4_000, 2_000);
    List<String> report = RandomTexts.edited(random, source, 0.1);
    long kept = report.stream().filter(word -> !word.startsWith("neu")).count();
    assertThat(check(report, source)).isGreaterThan((int) (kept * 0.97));
  }

  @Test
  @Timeout(60)
  void longTextsWithoutAnEqualRunArePairedNowhere() {
    Random random = new Random(1);
    assertThat(
            check(
                RandomTexts.edited(random, RandomTexts.words(random, 3_000, 9), 1),
                RandomTexts.words(random, 3_000, 9)))
        .isLessThan(3_000);
  }

  @Test
  @Timeout(60)
  void aWordRepeatedTenThousandTimesIsPairedWithItself() {
    List<String> words = RandomTexts.words(new Random(1), 10_000, 1);
    assertThat(check(words, words)).isEqualTo(10_000);
  }

  /** Returns the number of pairs. */
  private static int check(List<String> reportWords, List<String> sourceWords) {
    Collator collator = new Collator();
    IndexedText report = RandomTexts.index(collator, reportWords);
    IndexedText source = RandomTexts.index(collator, sourceWords);
    int[] counterparts = Collator.align(report, 0, report.size(), source, 0, source.size());
    assertThat(counterparts).hasSize(report.size());
    int last = -1;
    int pairs = 0;
    for (int at = 0; at < counterparts.length; at++) {
      if (counterparts[at] >= 0) {
        assertThat(counterparts[at]).isGreaterThan(last);
        assertThat(report.word(at)).isEqualTo(source.word(counterparts[at]));
        last = counterparts[at];
        pairs++;
      }
    }
    return pairs;
  }

  private static int[] align(String reportText, String sourceText) {
    Collator collator = new Collator();
    IndexedText report = RandomTexts.index(collator, reportText);
    IndexedText source = RandomTexts.index(collator, sourceText);
    return Collator.align(report, 0, report.size(), source, 0, source.size());
  }
}
