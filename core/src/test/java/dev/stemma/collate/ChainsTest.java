package dev.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ChainsTest {

  @Test
  void runsPartedByAChangedWordAreOneChain() {
    assertThat(chains("red bridge fell down today", "red bridge fell nowhere down today", 2))
        .singleElement()
        .satisfies(chain ->
            assertThat(chain.links()).containsExactly(new Match(0, 0, 3), new Match(3, 4, 2)));
  }

  @Test
  void sentencesInAnotherOrderAreTwoChains() {
    List<Chain> chains =
        chains(
            "silver bridges fell today. golden harvest failed",
            "golden harvest failed. silver bridges fell today",
            2);
    assertThat(chains).extracting(Chain::reportFrom).containsExactlyInAnyOrder(0, 4);
    assertThat(chains).allSatisfy(chain -> assertThat(chain.links()).hasSize(1));
  }

  @Test
  void runsFarApartAreTwoChains() {
    String between = " farther".repeat(40);
    assertThat(
            chains(
                "red bridge fell" + between + " golden harvest failed",
                "red bridge fell golden harvest failed",
                3))
        .hasSize(2);
  }

  @RepeatedTest(300)
  void linksFollowOneAnotherInBothTextsAndEachRunIsInOneChain(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Collator collator = new Collator();
    int vocabulary = 2 + random.nextInt(8);
    IndexedText report =
        RandomTexts.index(collator, RandomTexts.words(random, random.nextInt(80), vocabulary));
    IndexedText source =
        RandomTexts.index(collator, RandomTexts.words(random, random.nextInt(80), vocabulary));
    List<Match> matches =
        new ExactMatches(source.words(), 0, source.size(), 1)
            .find(report.words(), 0, report.size());
    List<Chain> chains = Chains.of(report, matches);
    Set<Match> ends = new HashSet<>();
    double last = Double.POSITIVE_INFINITY;
    int links = 0;
    for (Chain chain : chains) {
      assertThat(chain.score()).as("seed %s", run).isLessThanOrEqualTo(last);
      last = chain.score();
      int reportEnd = 0;
      int sourceEnd = 0;
      for (Match link : chain.links()) {
        assertThat(link.report()).as("seed %s", run).isGreaterThanOrEqualTo(reportEnd);
        assertThat(link.source()).as("seed %s", run).isGreaterThanOrEqualTo(sourceEnd);
        assertThat(link.length()).as("seed %s", run).isPositive();
        for (int i = 0; i < link.length(); i++) {
          assertThat(report.word(link.report() + i)).isEqualTo(source.word(link.source() + i));
        }
        reportEnd = link.reportEnd();
        sourceEnd = link.sourceEnd();
        ends.add(new Match(reportEnd, sourceEnd, 1));
        links++;
      }
    }
    // A maximal run is known by its end.
    assertThat(links).as("seed %s", run).isEqualTo(matches.size());
    assertThat(ends).as("seed %s", run).hasSize(matches.size());
  }

  private static List<Chain> chains(String reportText, String sourceText, int seed) {
    Collator collator = new Collator();
    IndexedText report = RandomTexts.index(collator, reportText);
    IndexedText source = RandomTexts.index(collator, sourceText);
    return new ArrayList<>(
        Chains.of(
            report,
            new ExactMatches(source.words(), 0, source.size(), seed)
                .find(report.words(), 0, report.size())));
  }
}
