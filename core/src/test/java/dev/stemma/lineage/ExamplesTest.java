package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every story in {@code examples/} is traced and held against the findings that lie beside it. */
class ExamplesTest {

  private static final Path EXAMPLES = Path.of(System.getProperty("stemma.root"), "examples");

  @TestFactory
  Stream<DynamicContainer> everyStoryIsTracedAsExpected() {
    Map<String, Expected> stories = ExpectedStories.in(EXAMPLES);
    assertThat(stories).hasSizeGreaterThanOrEqualTo(20);
    return stories.entrySet().stream()
        .map(story -> DynamicContainer.dynamicContainer(story.getKey(), tests(story.getValue())));
  }

  /** What must be found, and that nothing else is. */
  static Stream<DynamicTest> tests(Expected expected) {
    return Stream.concat(
        expected.checks().stream().map(Check::test),
        Stream.of(
            DynamicTest.dynamicTest(
                "no other derivations",
                () -> assertThat(expected.unexpectedDerivations()).isEmpty()),
            DynamicTest.dynamicTest(
                "no other quotations",
                () -> assertThat(expected.unexpectedQuotations()).isEmpty())));
  }
}
