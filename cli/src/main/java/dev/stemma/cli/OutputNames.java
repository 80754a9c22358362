package dev.stemma.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names the files that inputs become in a folder: a file of a named folder keeps its way in it, any
 * other its own name, and each keeps its old ending before the new one, so that {@code a.html} and
 * {@code a.txt} do not meet. Where two meet all the same, the later gets a number.
 */
final class OutputNames {

  private final Path folder;
  private final String ending;
  private final List<Path> named = new ArrayList<>();
  private final Set<Path> taken = new HashSet<>();

  OutputNames(Path folder, List<String> arguments, String ending) {
    this.folder = folder;
    this.ending = ending;
    for (String argument : arguments) {
      try {
        if (!argument.isEmpty() && Files.isDirectory(Path.of(argument))) {
          named.add(plain(Path.of(argument)));
        }
      } catch (InvalidPathException e) {
        // Said elsewhere; nothing is read from it.
      }
    }
  }

  /** Returns the file for an input; to be asked once for each, in their order. */
  Path of(String input) {
    String way =
        input.equals(Input.Standard.NAME) ? "standard-input" : way(Path.of(input)).toString();
    Path name = folder.resolve(way + ending);
    for (int number = 2; !taken.add(name); number++) {
      name = folder.resolve(way + "-" + number + ending);
    }
    return name;
  }

  private Path way(Path input) {
    Path file = plain(input);
    for (Path of : named) {
      if (file.startsWith(of) && !file.equals(of)) {
        return of.relativize(file);
      }
    }
    Path name = file.getFileName();
    return name == null ? Path.of("") : name;
  }

  /** Without {@code ..}: a way must not lead out of the folder, as that of {@code a/../b} would. */
  private static Path plain(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
