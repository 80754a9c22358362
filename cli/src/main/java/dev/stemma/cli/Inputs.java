package dev.stemma.cli;

import dev.stemma.article.Problem;
import dev.stemma.article.ProblemKind;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the arguments of the command stand for.
 *
 * @param found everything to read, by name, so that the order of the arguments plays no part
 * @param problems arguments that stand for nothing that can be read
 * @param leftOut files in the named folders that are not read, by name
 */
record Inputs(List<Input> found, List<Problem> problems, List<String> leftOut) {

  Inputs {
    found = List.copyOf(found);
    problems = List.copyOf(problems);
    leftOut = List.copyOf(leftOut);
  }

  /** Resolves files, folders and {@code -}. */
  static Inputs of(List<String> arguments, InputStream standardInput) {
    List<Input> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals(Input.Standard.NAME)) {
        found.add(new Input.Standard(standardInput));
        continue;
      }
      if (argument.isEmpty()) {
        // As from an unset variable; Java would take it for the working folder.
        problems.add(new Problem("", ProblemKind.UNREADABLE, "is an empty file name"));
        continue;
      }
      try {
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
          Folder folder = Folder.read(path);
          found.addAll(folder.files());
          problems.addAll(folder.problems());
          leftOut.addAll(folder.leftOut());
        } else {
          found.add(new Input.File(path));
        }
      } catch (InvalidPathException e) {
        problems.add(
            new Problem(argument, ProblemKind.UNREADABLE, "not a file name: " + e.getReason()));
      }
    }
    found.sort(Comparator.comparing(Input::name));
    leftOut.sort(Comparator.naturalOrder());
    return new Inputs(found, problems, leftOut);
  }
}
