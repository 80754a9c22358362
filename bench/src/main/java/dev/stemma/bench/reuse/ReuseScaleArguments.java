package dev.stemma.bench.reuse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code bench/run reuse-scale} is asked for.
 *
 * @param folder where the corpora and the results are put while they are measured
 * @param sizes how many articles each corpus has, ascending, since the last is looked at most
 * @param seed of the corpora
 */
record ReuseScaleArguments(Path folder, List<Integer> sizes, long seed) {

  private static final String SEED = "--seed=";
  private static final String USAGE =
      "; the arguments are [FOLDER [SIZES]] [--seed=N], as in /tmp 10000 100000 --seed=7";

  /** What is not understood, as people read it. */
  @SuppressWarnings("serial")
  static final class WrongException extends Exception {
    WrongException(String message) {
      super(message + USAGE);
    }
  }

  /**
   * Reads a folder and the sizes behind it, with an option anywhere among them; what is left out is
   * as in BENCHMARKS.md.
   *
   * @throws WrongException for anything else
   */
  static ReuseScaleArguments read(List<String> arguments) throws WrongException {
    Optional<Path> folder = Optional.empty();
    List<Integer> sizes = new ArrayList<>();
    Optional<Long> seed = Optional.empty();
    for (String argument : arguments) {
      if (argument.startsWith(SEED) && seed.isEmpty()) {
        seed = Optional.of(number(argument, argument.substring(SEED.length())));
      } else if (argument.startsWith("-")) {
        throw new WrongException("knows no option " + argument + ", or it stands twice");
      } else if (folder.isPresent()) {
        sizes.add(size(argument, sizes));
      } else if (argument.isEmpty() || argument.chars().allMatch(Character::isDigit)) {
        throw new WrongException("\"" + argument + "\" stands where the folder is to be named");
      } else {
        folder = Optional.of(Path.of(argument));
      }
    }
    return new ReuseScaleArguments(
        folder.orElse(Path.of("/tmp")),
        sizes.isEmpty() ? List.of(10_000, 100_000, 1_000_000) : List.copyOf(sizes),
        seed.orElse(31L));
  }

  private static int size(String argument, List<Integer> before) throws WrongException {
    long size = number(argument, argument);
    if (size <= (before.isEmpty() ? 0 : before.getLast()) || size > Integer.MAX_VALUE / 2) {
      throw new WrongException(
          argument + " is no size that a corpus can have, or not larger than the one before");
    }
    return (int) size;
  }

  private static long number(String argument, String digits) throws WrongException {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw new WrongException(argument + " is no number");
    }
  }
}
