package dev.stemma.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ZonesTest {

  private final EqualRuns runs = new EqualRuns();
  private final Zones zones = new Zones();

  @Test
  void zonesReachBeyondTheirRunsAndNotBeyondTheTexts() {
    runs.add(10, 100, 20);
    zones.around(runs, 50, 70, 400);
    assertThat(all(zones)).containsExactly("left 0-70 right 50-170");
  }

  @Test
  void zonesThatTouchInTheRightTextAreOneAndOthersAreNot() {
    runs.add(500, 100, 20);
    runs.add(900, 200, 20);
    runs.add(300, 400, 20);
    zones.around(runs, 50, 1_000, 1_000);
    assertThat(all(zones))
        .containsExactly("left 450-970 right 50-270", "left 250-370 right 350-470");
  }

  @Test
  void longRunsPartZonesAndShortOnesDoNot() {
    runs.add(100, 100, 40);
    runs.add(200, 150, 10);
    runs.add(250, 200, 60);
    zones.whole(500, 300);
    Zones between = new Zones();
    between.between(runs, zones, 5);
    assertThat(all(between))
        .containsExactly(
            "left 0-500 right 0-105", "left 0-500 right 135-205", "left 0-500 right 255-300");
  }

  @Test
  void whereLongRunsLieOnEachOtherNothingIsBetween() {
    runs.add(100, 100, 60);
    runs.add(300, 120, 60);
    zones.whole(500, 300);
    Zones between = new Zones();
    between.between(runs, zones, 5);
    assertThat(all(between)).containsExactly("left 0-500 right 0-105", "left 0-500 right 175-300");
  }

  @Test
  void shortRunsAreFoundNearLongerOnesOnlyUnlessEverywhereIsAskedFor() {
    String shared = "the harbour of upper velmora opens again in the spring";
    // Twelve runs of seven symbols: company enough, and no run of eight.
    StringBuilder inLeft = new StringBuilder();
    StringBuilder inRight = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      String piece = filler(7, 100 + i);
      inLeft.append(piece).append('1');
      inRight.append(piece).append('2');
    }
    FoldedText left = new TextFolder().fold(shared + filler(3_000, 7) + inLeft);
    FoldedText right = new TextFolder().fold(shared + filler(3_000, 11) + inRight);
    SharedRuns finder = new SharedRuns();
    finder.left(left);
    assertThat(lastEnd(finder.find(left, right, true))).isGreaterThan(3_000);
    assertThat(lastEnd(finder.find(left, right, false))).isBetween(shared.length() / 2, 500);
  }

  private static int lastEnd(EqualRuns found) {
    return found.rightEnd(found.count() - 1);
  }

  /** Returns letters of which two seeds share runs by chance only. */
  private static String filler(int length, int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }

  private static List<String> all(Zones zones) {
    List<String> all = new ArrayList<>();
    for (int zone = 0; zone < zones.count(); zone++) {
      all.add(
          "left %d-%d right %d-%d"
              .formatted(
                  zones.leftFrom(zone),
                  zones.leftTo(zone),
                  zones.rightFrom(zone),
                  zones.rightTo(zone)));
    }
    return all;
  }
}
