package dev.stemma.extract;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that once broke a rule, found by fuzzing and cut to what did it. */
class FuzzFindsTest {

  @ParameterizedTest
  @MethodSource("finds")
  void everyFindKeepsTheRules(Path file) throws IOException {
    ExtractionInvariants.check(Files.readAllBytes(file));
  }

  static List<Path> finds() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(FuzzFindsTest.class.getResource("fuzz-finds")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
