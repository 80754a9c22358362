package dev.stemma.bench.reuse;

import dev.stemma.bench.Command;
import dev.stemma.bench.Machine;
import dev.stemma.report.ReuseCluster;
import dev.stemma.report.ReuseCounts;
import dev.stemma.report.ReuseOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what all pairs among 44,282 real press releases, ten of them without a text, cost, beside
 * what the disk alone would.
 */
public final class ReuseSenate {

  private static final int LARGEST = 5;
  private static final int SHOWN = 200;

  private ReuseSenate() {}

  /**
   * Runs the command once.
   *
   * @param args the checkout, the file of articles, and options for {@code stemma reuse}
   */
  public static void main(String[] args) throws IOException {
    Command command = new Command(Path.of(args[0]).toAbsolutePath().normalize(), "");
    Path articles = Path.of(args[1]);
    Path place = Files.createTempDirectory("stemma-reuse-senate");
    try {
      // It builds itself where something changed, which is not to be measured.
      command.run(List.of("--help"));
      System.out.println(Machine.describe());
      System.out.println();
      DiskRates rates = DiskRates.measure(place);
      List<String> arguments = new ArrayList<>(List.of(articles.toString()));
      arguments.addAll(List.of(args).subList(2, args.length));
      Path out = place.resolve("out");
      RunCost cost = RunCost.of(command, out, arguments);
      ReuseOutput output = ReuseOutput.open(out);
      costs(cost, output.counts());
      CostNotes.print(rates, Files.size(articles), cost, out);
      largest(output);
    } finally {
      Folders.remove(place);
    }
  }

  private static void costs(RunCost cost, ReuseCounts counts) {
    System.out.println(
        "| | articles | CPU s | wall s | peak memory MB | disk at most MB | pairs | clusters |"
            + " formulas |\n"
            + "| --- | --: | --: | --: | --: | --: | --: | --: | --: |");
    System.out.printf(
        Locale.ROOT,
        "| `stemma reuse` | %,d | %.1f | %.1f | %,.0f | %,.0f | %,d | %,d | %,d |%n",
        counts.articles(),
        cost.command().cpu(),
        cost.command().wall(),
        cost.command().peak(),
        cost.disk() / 1e6,
        counts.pairs(),
        counts.clusters(),
        counts.boilerplate());
    System.out.println(
        "| passim v1, clusters alone (README of the data, not run here) | 44,282 | 424 | 235 |"
            + " 5,500 | | | | |");
  }

  private static void largest(ReuseOutput output) throws IOException {
    List<ReuseCluster> clusters = new ArrayList<>();
    output.clusters(each -> {
      if (clusters.size() < LARGEST) {
        clusters.add(each);
      }
    });
    System.out.println();
    System.out.println(
        "| largest clusters | passages | articles | series | verified pairs | days |\n"
            + "| --: | --: | --: | --: | --: | --: |");
    for (ReuseCluster each : clusters) {
      System.out.printf(
          Locale.ROOT,
          "| %d | %,d | %,d | %d | %,d | %s |%n",
          each.number(),
          each.size(),
          each.articles(),
          each.series(),
          each.pairs(),
          each.days().isPresent() ? String.format(Locale.ROOT, "%,d", each.days().getAsInt()) : "");
    }
    List<Integer> told = new ArrayList<>();
    output.passages(passage -> {
      if (passage.cluster() <= LARGEST && !told.contains(passage.cluster())) {
        told.add(passage.cluster());
        String text = passage.text().replaceAll("\\s+", " ");
        System.err.println(
            "cluster "
                + passage.cluster()
                + " begins: "
                + text.substring(0, Math.min(SHOWN, text.length())));
      }
    });
  }
}
