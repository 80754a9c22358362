package dev.stemma.bench.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void aCharacterBeyondTheBasicPlaneCountsOnce() {
    CodePoints points = new CodePoints(Map.of("a", "x\uD834\uDF06y\uD834\uDF06z"));
    assertThat(points.of(new Location("a", new Span(0, 1))).span()).isEqualTo(new Span(0, 1));
    assertThat(points.of(new Location("a", new Span(3, 7))).span()).isEqualTo(new Span(2, 5));
  }
}
