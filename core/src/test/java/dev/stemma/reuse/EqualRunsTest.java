package dev.stemma.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What finds runs, held against looking at every pair of places. */
class EqualRunsTest {

  private static final int LENGTH = 6;

  private final TextFolder folder = new TextFolder();
  private final EqualRuns runs = new EqualRuns();

  @RepeatedTest(20)
  void allRunsOfAZoneAreFoundOnce(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    FoldedText left = folder.fold(text(random, 400));
    FoldedText right = folder.fold(text(random, 600));
    GapRuns gapRuns = new GapRuns(LENGTH);
    gapRuns.left();
    Zones zones = new Zones();
    zones.whole(left.size(), right.size());
    gapRuns.find(left, right, zones, 0, runs);
    assertThat(found()).isEqualTo(all(left, right, LENGTH));
    assertThat(runs.count()).isEqualTo(found().size());
  }

  @RepeatedTest(20)
  void whatHoldsASampleIsFoundOnceAsFarAsItGoes(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    FoldedText left = folder.fold(text(random, 400));
    FoldedText right = folder.fold(text(random, 600));
    AnchorRuns anchorRuns = new AnchorRuns();
    anchorRuns.left(left);
    anchorRuns.find(left, right, runs);
    int[] places = new int[right.samples().count()];
    right.samples().places(places);
    Set<String> all = all(left, right, Samples.LENGTH);
    Set<String> expected = new TreeSet<>();
    for (String run : all) {
      for (int place : places) {
        if (holds(run, place) && all.stream().noneMatch(other -> isLonger(other, run, place))) {
          expected.add(run);
        }
      }
    }
    assertThat(found()).containsAll(expected);
    assertThat(all).containsAll(found());
    assertThat(runs.count()).isEqualTo(found().size());
  }

  /**
   * Returns whether a sample of a run also lies on another, long one: there it may be passed over.
   */
  private static boolean isLonger(String other, String run, int place) {
    return !other.equals(run) && Integer.parseInt(other.split(" ")[2]) >= 32 && holds(other, place);
  }

  private static boolean holds(String run, int place) {
    int from = Integer.parseInt(run.split(" ")[1]);
    int length = Integer.parseInt(run.split(" ")[2]);
    return from <= place && place + Samples.LENGTH <= from + length;
  }

  private Set<String> found() {
    Set<String> found = new TreeSet<>();
    for (int run = 0; run < runs.count(); run++) {
      found.add(runs.left(run) + " " + runs.right(run) + " " + runs.length(run));
    }
    return found;
  }

  private static Set<String> all(FoldedText left, FoldedText right, int least) {
    Set<String> all = new TreeSet<>();
    byte[] a = left.symbols();
    byte[] b = right.symbols();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        if (i > 0 && j > 0 && a[i - 1] == b[j - 1]) {
          continue;
        }
        int length = 0;
        while (i + length < left.size()
            && j + length < right.size()
            && a[i + length] == b[j + length]) {
          length++;
        }
        if (length >= least) {
          all.add(i + " " + j + " " + length);
        }
      }
    }
    return all;
  }

  /** Returns words of a few syllables, some of them in long sentences that come again. */
  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    Random shared = new Random(1);
    String sentence = words(shared, 60);
    while (text.length() < length) {
      text.append(random.nextInt(3) == 0 ? sentence : words(random, 30 + random.nextInt(60)));
    }
    return text.substring(random.nextInt(20), length);
  }

  private static String words(Random random, int length) {
    String[] syllables = {
      "ta", "ro", "min", "el", "us", "ka", "pe", "il", "or", "ban", "so", "dun"
    };
    StringBuilder words = new StringBuilder();
    while (words.length() < length) {
      words.append(syllables[random.nextInt(syllables.length)]);
    }
    return words.toString();
  }
}
