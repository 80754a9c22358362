package dev.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ExactMatchesTest {

  /** Short enough that no seed is so common that it is passed over. */
  private static final int LONGEST_SOURCE = 24;

  @RepeatedTest(500)
  void findsExactlyTheMaximalRuns(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int alphabet = 1 + random.nextInt(5);
    int[] source = words(random, 1 + random.nextInt(LONGEST_SOURCE), alphabet);
    int[] report = words(random, 1 + random.nextInt(60), alphabet);
    int seed = 1 + random.nextInt(4);
    int from = random.nextInt(source.length);
    int to = from + random.nextInt(source.length - from + 1);
    int reportFrom = random.nextInt(report.length);
    int reportTo = reportFrom + random.nextInt(report.length - reportFrom + 1);
    assertThat(new ExactMatches(source, from, to, seed).find(report, reportFrom, reportTo))
        .as(
            "seed %s: %s [%s, %s) in %s [%s, %s) by %s",
            run,
            Arrays.toString(report),
            reportFrom,
            reportTo,
            Arrays.toString(source),
            from,
            to,
            seed)
        .isEqualTo(maximalRuns(report, reportFrom, reportTo, source, from, to, seed));
  }

  @Test
  void aRunThatBeginsWithCommonWordsIsFoundWhole() {
    int[] source = new int[200];
    source[100] = 7;
    int[] report = {5, 0, 0, 0, 0, 7, 0, 0, 6};
    assertThat(new ExactMatches(source, 0, source.length, 3).find(report, 0, report.length))
        .containsExactly(new Match(1, 96, 7));
  }

  @Test
  void aSeedThatStandsEverywhereIsNoMatch() {
    int[] source = new int[100_000];
    assertThat(new ExactMatches(source, 0, source.length, 3).find(source, 0, source.length))
        .isEmpty();
  }

  /** Tries every pair of places. */
  private static List<Match> maximalRuns(
      int[] report, int reportFrom, int reportTo, int[] source, int from, int to, int least) {
    List<Match> runs = new ArrayList<>();
    for (int i = reportFrom; i < reportTo; i++) {
      for (int j = from; j < to; j++) {
        if (i > reportFrom && j > from && report[i - 1] == source[j - 1]) {
          continue;
        }
        int length = 0;
        while (i + length < reportTo
            && j + length < to
            && report[i + length] == source[j + length]) {
          length++;
        }
        if (length >= least) {
          runs.add(new Match(i, j, length));
        }
      }
    }
    return runs;
  }

  private static int[] words(Random random, int length, int alphabet) {
    return random.ints(length, 0, alphabet).toArray();
  }
}
