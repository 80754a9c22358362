package dev.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.collate.Locator.Found;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LocatorTest {

  private static final String SOURCE =
      "Nobody was hurt when the iron bridge over the river fell. Later the iron bridge was sold.";

  @Test
  void findsWordsWhereTheyStand() {
    assertThat(locate("bridge over the river", SOURCE, 1)).containsExactly(new Found(6, 10, 4, 1));
  }

  @Test
  void aSingleWordIsFound() {
    assertThat(locate("river", SOURCE, 3)).containsExactly(new Found(9, 10, 1, 1));
  }

  @Test
  void everyPlaceIsFoundTheEarliestOfEqualsFirst() {
    assertThat(locate("the iron bridge", SOURCE, 5))
        .startsWith(new Found(4, 7, 3, 1), new Found(12, 15, 3, 1));
  }

  @Test
  void noMorePlacesThanAskedFor() {
    assertThat(locate("the iron bridge", SOURCE, 1)).hasSize(1);
  }

  @Test
  void changedWordsInsideAreReachedOver() {
    assertThat(locate("the iron bridge across the river fell", SOURCE, 1))
        .containsExactly(new Found(4, 11, 6, 6 / 7.0));
  }

  @Test
  void wordsThatStandNowhereAreNotFound() {
    assertThat(locate("golden harvest", SOURCE, 3)).isEmpty();
    assertThat(locate("golden harvest", "", 3)).isEmpty();
  }

  @RepeatedTest(200)
  void placesAreCountedRightAndRanked(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Collator collator = new Collator();
    int vocabulary = 2 + random.nextInt(30);
    IndexedText source =
        RandomTexts.index(collator, RandomTexts.words(random, random.nextInt(120), vocabulary));
    IndexedText report =
        RandomTexts.index(collator, RandomTexts.words(random, 1 + random.nextInt(12), vocabulary));
    Found last = new Found(0, 0, Integer.MAX_VALUE, 1);
    for (Found found : new Locator(source).locate(report, 0, report.size(), 4)) {
      assertThat(found.matched()).as("seed %s", run).isBetween(1, last.matched());
      assertThat(found.to() - found.from())
          .as("seed %s", run)
          .isGreaterThanOrEqualTo(found.matched());
      assertThat(found.share()).isEqualTo((double) found.matched() / report.size());
      assertThat(found.to()).isLessThanOrEqualTo(source.size());
      last = found;
    }
  }

  private static List<Found> locate(String words, String sourceText, int most) {
    Collator collator = new Collator();
    IndexedText report = RandomTexts.index(collator, words);
    IndexedText source = RandomTexts.index(collator, sourceText);
    return new Locator(source).locate(report, 0, report.size(), most);
  }
}
