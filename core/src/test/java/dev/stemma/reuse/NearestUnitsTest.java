package dev.stemma.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NearestUnitsTest {

  private static final int BASE = 1_000;

  private final Random random = new Random(5);
  private final long[] keys = random.longs(BASE + 40, 0, 1L << 50).toArray();

  private IntList units(int old, int fresh) {
    IntList units = new IntList(16);
    random.ints(0, BASE).distinct().limit(old).sorted().forEach(units::add);
    IntStream.range(BASE, BASE + fresh).forEach(units::add);
    return units;
  }

  /** Returns, for each new unit, those that stand next to it and the first of all. */
  private Set<List<Integer>> pairs(IntList units) {
    int[] inOrder =
        Arrays.stream(units.toArray())
            .boxed()
            .sorted(Comparator.comparingLong(unit -> keys[unit]))
            .mapToInt(unit -> unit)
            .toArray();
    Set<List<Integer>> pairs = new TreeSet<>(Comparator.comparing(List::toString));
    for (int i = 0; i < inOrder.length; i++) {
      for (int j = i + 1; j < inOrder.length; j++) {
        boolean paired = j - i <= Matching.NEIGHBOURS || i < Matching.EARLIEST;
        if (paired && (inOrder[i] >= BASE || inOrder[j] >= BASE)) {
          pairs.add(List.of(inOrder[i], inOrder[j]));
        }
      }
    }
    return pairs;
  }

  @RepeatedTest(200)
  void newUnitsHaveTheSameNeighboursAmongThem(RepetitionInfo repetition) {
    random.setSeed(repetition.getCurrentRepetition());
    IntList units = units(25 + random.nextInt(600), 1 + random.nextInt(40));
    IntList nearest = new NearestUnits(unit -> keys[unit], BASE).of(units);
    assertThat(nearest.toArray()).doesNotHaveDuplicates();
    assertThat(pairs(nearest)).isEqualTo(pairs(units));
  }

  @Test
  void ofManyOldOnesFewAreLeft() {
    Arrays.setAll(keys, unit -> unit);
    IntList nearest = new NearestUnits(unit -> keys[unit], BASE).of(units(900, 10));
    assertThat(nearest.size()).isLessThan(20);
  }
}
