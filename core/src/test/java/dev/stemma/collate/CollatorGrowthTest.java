package dev.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long texts take time about in proportion to their length, whatever they are made of. */
@Timeout(60)
class CollatorGrowthTest {

  private static final int WORDS = 50_000;

  @Test
  void aLongTextIsFoundInItsEditedCopy() {
    Random random = new Random(7);
    List<String> source = RandomTexts.words(random, WORDS, 20_000);
    List<String> report = RandomTexts.edited(random, source, 0.1);
    assertThat(matched(report, source)).isGreaterThan((int) (0.8 * WORDS));
  }

  @Test
  void longTextsOfOneSubjectShareLittle() {
    Random random = new Random(7);
    assertThat(
            matched(
                RandomTexts.words(random, WORDS, 20_000), RandomTexts.words(random, WORDS, 20_000)))
        .isLessThan(WORDS / 20);
  }

  @Test
  void aFewWordsInEveryOrderDoNotBlowUp() {
    Random random = new Random(7);
    // So many that the seeds are just not too common.
    assertThat(matched(RandomTexts.words(random, WORDS, 15), RandomTexts.words(random, WORDS, 15)))
        .isLessThanOrEqualTo(WORDS);
  }

  @Test
  void aTextThatRepeatsItselfDoesNotBlowUp() {
    List<String> once = RandomTexts.words(new Random(7), WORDS / 20, 5_000);
    List<String> often = Collections.nCopies(20, once).stream().flatMap(List::stream).toList();
    assertThat(matched(often, often)).isEqualTo(often.size());
  }

  @Test
  void oneWordRepeatedDoesNotBlowUp() {
    List<String> one = RandomTexts.words(new Random(7), 100_000, 1);
    assertThat(matched(one, one)).isLessThanOrEqualTo(one.size());
  }

  private static int matched(List<String> reportWords, List<String> sourceWords) {
    Collator collator = new Collator();
    IndexedText report = RandomTexts.index(collator, reportWords);
    IndexedText source = RandomTexts.index(collator, sourceWords);
    return Collator.passages(report, source).stream().mapToInt(Passage::matched).sum();
  }
}
