package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The trace of the two seed texts, held against what an expert reader finds, point by point. */
class WonsanGoldTest {

  private static final Path SHARED = Path.of(System.getProperty("stemma.root"), "..", "shared");

  private static WonsanGold gold;

  @BeforeAll
  static void trace() {
    Assumptions.assumeTrue(
        Files.isDirectory(SHARED.resolve("seeds")), "the seed texts are not at hand");
    gold = new WonsanGold(SHARED);
  }

  @TestFactory
  Stream<DynamicTest> everyPointOfTheGoldIsFoundAndNoOtherDerivationOrQuotation() {
    return ExamplesTest.tests(gold);
  }

  @Test
  void exactlyTheQuotationsAndOmissionsOfTheGoldAreFound() {
    JsonNode points = JsonMapper.shared().readTree(SHARED.resolve("gold/wonsan.json").toFile());
    assertThat(gold.trace().quotations()).hasSize(points.path("quotations").size());
    assertThat(gold.trace().omissions()).hasSize(points.path("omitted").size());
  }

  @Test
  void twoSourcesAreLost() {
    assertThat(gold.lostSources())
        .extracting(source -> source.name() + " " + source.date().map(Object::toString).orElse("-"))
        .containsExactlyInAnyOrder("press statement 2025-07-12", "KCNA -");
  }
}
