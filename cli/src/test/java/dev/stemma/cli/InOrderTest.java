package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private static final List<Integer> MANY = IntStream.range(0, 10_000).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheThings() throws IOException {
    List<Integer> taken = new ArrayList<>();

    InOrder.each(MANY, number -> number * 2, taken::add);

    assertThat(taken).isEqualTo(MANY.stream().map(number -> number * 2).toList());
  }

  @Test
  void noMoreThanAFewResultsWait() throws IOException {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    InOrder.each(
        MANY,
        number -> begun.incrementAndGet(),
        result -> {
          most.accumulateAndGet(begun.get() - taken.incrementAndGet(), Math::max);
        });

    assertThat(most.get()).isLessThanOrEqualTo(4 * Runtime.getRuntime().availableProcessors());
  }

  @Test
  void aTakerThatHadEnoughEndsTheWork() {
    AtomicInteger begun = new AtomicInteger();

    assertThatThrownBy(() ->
            InOrder.each(
                MANY,
                number -> begun.incrementAndGet(),
                result -> {
                  throw new IOException("Broken pipe");
                }))
        .hasMessage("Broken pipe");
    assertThat(begun.get()).isLessThan(MANY.size() / 2);
  }

  @Test
  void aFaultComesOutAsItIs() {
    assertThatThrownBy(() ->
            InOrder.each(
                MANY,
                number -> {
                  throw new IllegalArgumentException("fault " + number);
                },
                result -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fault 0");
  }
}
