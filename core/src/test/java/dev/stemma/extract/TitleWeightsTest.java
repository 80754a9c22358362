package dev.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TitleWeightsTest {

  @Test
  void weightsOfTheSignsAddUp() {
    TitleWeights weights =
        TitleWeights.read(MeasuredTitles.file(Map.of("OPEN_GRAPH", 0.5, "SHORT", -2.0)));

    assertThat(weights.of(List.of(TitleSign.OPEN_GRAPH, TitleSign.SHORT))).isEqualTo(-1.5);
  }

  @Test
  void shippedFileIsWhole() {
    List<String> lines = ResourceLines.of(TitleWeights.class, "title-weights.txt");

    assertThat(lines).hasSize(TitleSign.values().length + 2);
    assertThat(TitleWeights.read(lines).of(List.of(TitleSign.UNCLAIMED_HEADING))).isNegative();
  }

  @Test
  void changedWeightIsRefused() {
    List<String> lines = new ArrayList<>(MeasuredTitles.file(Map.of()));
    lines.set(1, lines.get(1).replace("0.000", "0.100"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TitleWeights.read(lines))
        .withMessageContaining("changed");
  }

  @Test
  void fileThatLacksASignIsRefused() {
    List<String> lines = new ArrayList<>(MeasuredTitles.file(Map.of()));
    lines.remove(lines.size() - 1);
    lines.remove(1);
    lines.add(BodyModel.digest(lines));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TitleWeights.read(lines))
        .withMessageContaining("lack a sign");
  }
}
