package dev.stemma.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stories in {@code examples}: what holds of every extraction holds of each of them. */
class ExamplesExtractionTest {

  @ParameterizedTest
  @MethodSource("stories")
  void everyStoryKeepsTheRules(Path file) throws IOException {
    ExtractionInvariants.check(Files.readAllBytes(file));
  }

  static List<Path> stories() throws IOException {
    Path examples = Path.of(System.getProperty("stemma.root"), "examples");
    try (Stream<Path> files = Files.walk(examples)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
