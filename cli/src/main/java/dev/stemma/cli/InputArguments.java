package dev.stemma.cli;

import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The arguments that stand for what is to be read. */
final class InputArguments {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Pages, plain texts or page captures, plain or gzipped, in any order; - for standard"
              + " input. A folder stands for the pages and texts in it and in its folders, hidden"
              + " ones and links excepted.")
  private List<String> names = List.of();

  /** Refuses what cannot be read as it was asked for. */
  void check(Usage usage) {
    if (Collections.frequency(names, Input.Standard.NAME) > 1) {
      throw usage.wrong("Standard input can be read once: - stands twice.");
    }
  }

  /** Returns the arguments as the user wrote them. */
  List<String> names() {
    return names;
  }

  /** Returns what they stand for; nothing of it is read yet. */
  Inputs inputs(Console console) {
    return Inputs.of(names, console.in());
  }
}
