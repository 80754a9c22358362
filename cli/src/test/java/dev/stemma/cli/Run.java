package dev.stemma.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of the command within the test's own process.
 *
 * @param code exit code
 * @param out what it printed
 * @param err what it said beside
 */
record Run(int code, String out, String err) {

  static Run of(String... arguments) {
    return withInput(new byte[0], arguments);
  }

  /** Runs where the user has a file of rules. */
  static Run withRules(Path rules, String... arguments) {
    return run(new byte[0], Optional.of(rules), arguments);
  }

  static Run withInput(byte[] input, String... arguments) {
    return run(input, Optional.empty(), arguments);
  }

  private static Run run(byte[] input, Optional<Path> rules, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            OptionalInt.empty(),
            false,
            false,
            rules);
    int code = Main.run(console, arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Returns the trace document that was printed. */
  JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }

  /** Returns the problems of the trace document, each as {@code file kind}. */
  java.util.List<String> problems() {
    return json()
        .get("problems")
        .valueStream()
        .map(problem -> problem.get("file").asString() + " " + problem.get("kind").asString())
        .toList();
  }
}
