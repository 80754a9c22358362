package dev.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.collate.LexicalSimilarity;
import dev.stemma.extract.Extraction;
import dev.stemma.extract.Extractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Every story in {@code examples/} is traced and held against the findings that lie beside it. */
class ExamplesTest {

  private static final String EXPECTED = ".expected.json";

  private static final Path EXAMPLES = Path.of(System.getProperty("stemma.root"), "examples");

  @TestFactory
  Stream<DynamicContainer> everyStoryIsTracedAsExpected() throws IOException {
    List<Path> stories;
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      stories = files.filter(file -> file.toString().endsWith(EXPECTED)).sorted().toList();
    }
    assertThat(stories).hasSizeGreaterThanOrEqualTo(20);
    return stories.stream().map(ExamplesTest::story);
  }

  private static DynamicContainer story(Path expected) {
    String file = expected.getFileName().toString();
    String name = file.substring(0, file.length() - EXPECTED.length());
    Trace trace = trace(EXAMPLES.resolve(name));
    return DynamicContainer.dynamicContainer(
        name, new Expectations(trace, JsonMapper.shared().readTree(expected.toFile())).tests());
  }

  static Trace trace(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Extraction> extractions =
          files.sorted().map(file -> new Extractor().extract(file)).toList();
      return new Tracer(new LexicalSimilarity()).trace(extractions, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
