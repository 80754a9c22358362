package dev.stemma.bench.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReuseScaleArgumentsTest {

  @Test
  void whatIsLeftOutIsAsInTheTables() throws Exception {
    List<Integer> usual = List.of(10_000, 100_000, 1_000_000);

    assertThat(read("")).isEqualTo(new ReuseScaleArguments(Path.of("/tmp"), usual, 31));
    assertThat(read("/disk --seed=7"))
        .isEqualTo(new ReuseScaleArguments(Path.of("/disk"), usual, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--seed=-7 /disk 10 200", "/disk --seed=-7 10 200", "/disk 10 200 --seed=-7"})
  void theSeedMayStandAnywhere(String line) throws Exception {
    assertThat(read(line))
        .isEqualTo(new ReuseScaleArguments(Path.of("/disk"), List.of(10, 200), -7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10000",
        "/disk ten",
        "/disk 0",
        "/disk 200 10",
        "/disk 10 10",
        "/disk 3000000000",
        "/disk -5",
        "/disk --seed=",
        "/disk --seed=x",
        "/disk --seed 7",
        "/disk --seed=7 --seed=8",
        "--help",
      })
  void anythingElseIsRefusedWithWhatMayStandThere(String line) {
    assertThatExceptionOfType(ReuseScaleArguments.WrongException.class)
        .isThrownBy(() -> read(line))
        .withMessageContaining("[FOLDER [SIZES]] [--seed=N]")
        .withMessageContaining(line.substring(line.lastIndexOf(' ') + 1).replace("7", ""));
  }

  private static ReuseScaleArguments read(String line) throws Exception {
    return ReuseScaleArguments.read(line.isEmpty() ? List.of() : List.of(line.split(" ")));
  }
}
