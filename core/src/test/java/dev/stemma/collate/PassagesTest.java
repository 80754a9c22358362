package dev.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PassagesTest {

  private static final String BRIDGE =
      "The iron bridge over the Orva collapsed shortly before dawn. ";
  private static final String HARVEST =
      "Farmers in Karst expect the poorest harvest since records began. ";
  private static final String OTHER =
      "Meanwhile nobody spoke about ships, lanterns or weather anywhere. ";

  @Test
  void sentencesInAnotherOrderAreFoundEach() {
    assertThat(shared(BRIDGE + OTHER + HARVEST, HARVEST + BRIDGE))
        .containsExactly(
            "The iron bridge over the Orva collapsed shortly before dawn",
            "Farmers in Karst expect the poorest harvest since records began");
  }

  @Test
  void aPassageThatTheReportRepeatsIsFoundTwice() {
    assertThat(shared(BRIDGE + OTHER + BRIDGE, HARVEST + BRIDGE)).hasSize(2);
  }

  @Test
  void aPassageThatTheSourceRepeatsIsFoundOnce() {
    assertThat(shared(OTHER + BRIDGE, BRIDGE + HARVEST + BRIDGE)).hasSize(1);
  }

  @Test
  void functionWordsAloneAreNoPassage() {
    assertThat(shared("It was in the end of the day", "and so it was in the end of the night"))
        .isEmpty();
  }

  @Test
  void stockPhrasesWeighNothing() {
    String stock = "in a warm and friendly atmosphere";
    Collator collator = new Collator();
    IndexedText text = RandomTexts.index(collator, "They met " + stock);
    assertThat(text.weight(2, text.size())).isZero();
    assertThat(shared("They met " + stock, "Talks went on " + stock)).isEmpty();
  }

  @RepeatedTest(200)
  void noWordOfTheReportIsInTwoPassages(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Collator collator = new Collator();
    int vocabulary = 3 + random.nextInt(30);
    IndexedText report = RandomTexts.index(collator, RandomTexts.words(random, 150, vocabulary));
    IndexedText source = RandomTexts.index(collator, RandomTexts.words(random, 150, vocabulary));
    BitSet taken = new BitSet();
    int from = 0;
    for (Passage passage : Collator.passages(report, source)) {
      assertThat(passage.reportFrom()).as("seed %s", run).isGreaterThanOrEqualTo(from);
      from = passage.reportFrom();
      for (Match link : passage.links()) {
        assertThat(taken.get(link.report(), link.reportEnd()).isEmpty())
            .as("seed %s", run)
            .isTrue();
        taken.set(link.report(), link.reportEnd());
        for (int i = 0; i < link.length(); i++) {
          assertThat(report.word(link.report() + i)).isEqualTo(source.word(link.source() + i));
        }
      }
    }
  }

  private static List<String> shared(String report, String source) {
    Collator collator = new Collator();
    IndexedText indexed = RandomTexts.index(collator, report);
    return Collator.passages(indexed, RandomTexts.index(collator, source)).stream()
        .map(passage ->
            passage.links().stream()
                .map(link -> indexed.tokens().span(link.report(), link.reportEnd()).of(report))
                .collect(Collectors.joining(" + ")))
        .toList();
  }
}
