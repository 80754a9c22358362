package dev.stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Prints what short runs of the command cost, with the AOT cache and without. */
public final class StartupTime {

  /** The archive of Java's own classes, used where there is no other; the last option wins. */
  private static final Path OF_JAVA =
      Path.of(System.getProperty("java.home"), "lib/server/classes.jsa");

  private StartupTime() {}

  /** One row: what is run and how. */
  private record Row(String name, List<String> arguments, String cache, String options) {}

  /**
   * Runs everything so many times, in turns, so that a busy machine harms all rows alike.
   *
   * @param args the checkout, the folder of the seeds, the number of runs
   */
  public static void main(String[] args) throws IOException {
    if (!Files.isReadable(OF_JAVA)) {
      throw new IOException("no archive of Java's own classes at " + OF_JAVA);
    }
    Path root = Path.of(args[0]).toAbsolutePath().normalize();
    List<String> seeds;
    try (Stream<Path> files = Files.list(Path.of(args[1]))) {
      seeds = files.sorted().map(Path::toString).toList();
    }
    int runs = Integer.parseInt(args[2]);
    List<Row> rows = new ArrayList<>();
    rows(rows, "`stemma --help`", List.of("--help"));
    rows(rows, "`stemma trace` on the seeds", with(List.of("trace"), seeds));
    rows(rows, "`stemma trace --json` on the seeds", with(List.of("trace", "--json"), seeds));
    rows(rows, "`stemma extract` on the seeds", with(List.of("extract"), seeds));
    System.out.println(Machine.describe());
    System.out.println();
    System.out.printf(
        "| command | AOT cache | CPU s, median of %d (least to most) | wall s |%n"
            + "| --- | --- | --: | --: |%n",
        runs);
    new Command(root, "").run(List.of("--help"));
    Map<Row, List<Command.Cost>> costs = new LinkedHashMap<>();
    for (int i = 0; i < runs; i++) {
      for (Row row : rows) {
        costs
            .computeIfAbsent(row, r -> new ArrayList<>())
            .add(new Command(root, row.options()).run(row.arguments()));
      }
    }
    costs.forEach((row, all) ->
        System.out.printf(
            "| %s | %s | %s | %s |%n",
            row.name(),
            row.cache(),
            spread(all, Command.Cost::cpu),
            spread(all, Command.Cost::wall)));
  }

  private static void rows(List<Row> rows, String name, List<String> arguments) {
    rows.add(new Row(name, arguments, "with", ""));
    rows.add(new Row(name, arguments, "without", "-XX:AOTCache=" + OF_JAVA));
  }

  private static List<String> with(List<String> words, List<String> files) {
    return Stream.concat(words.stream(), files.stream()).toList();
  }

  private static String spread(List<Command.Cost> costs, ToDoubleFunction<Command.Cost> part) {
    double[] values = costs.stream().mapToDouble(part).toArray();
    Arrays.sort(values);
    return String.format(
        Locale.ROOT,
        "%.3f (%.3f to %.3f)",
        Statistics.median(values),
        values[0],
        values[values.length - 1]);
  }
}
