package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void helpNamesTheVerbsAndAnExample() {
    Run run = Run.of("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("trace", "Examples:").endsWith("\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void helpOfTheVerbNamesEveryOptionAndExitCode() {
    Run run = Run.of("trace", "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("--json", "--html", "--color", "--width", "Exit codes:", "Examples:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trace", "extract", "reuse", "find"})
  void everyVerbIsExplainedInTheSameParts(String verb) {
    for (String help : List.of("-h", "--help")) {
      Run run = Run.of(verb, help);

      assertThat(run.code()).isZero();
      assertThat(run.out().lines().filter(line -> line.endsWith(":") && !line.startsWith(" ")))
          .containsExactly("Inputs:", "Options:", "Exit codes:", "Examples:");
    }
  }

  @Test
  void versionIsOneLine() {
    Run run = Run.of("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("stemma \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void noVerbIsWrongUsage() {
    Run run = Run.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: stemma");
  }

  @Test
  void anUnknownVerbIsWrongUsage() {
    assertThat(Run.of("trcae").code()).isEqualTo(2);
  }

  @Test
  void noInputIsWrongUsage() {
    Run run = Run.of("trace");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("FILE");
  }

  @Test
  void anUnknownOptionIsWrongUsageAndWritesNothing() {
    Run run = Run.of("trace", "--jsno", "a.txt");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--jsno");
  }
}
