package dev.stemma.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link CollationBenchmark} and prints its figures as a Markdown table. */
public final class CollationThroughput {

  private CollationThroughput() {}

  /** Takes no arguments. */
  public static void main(String[] args) throws RunnerException {
    System.out.println(Machine.describe());
    System.out.println();
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(CollationBenchmark.class.getName())
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    System.out.println(
        "| task | words a side | statements a second | least to most of the iterations |\n"
            + "| --- | --: | --: | --: |");
    for (RunResult result : results) {
      Result<?> statements =
          Objects.requireNonNull(result.getSecondaryResults().get("statements"), "the counter");
      System.out.printf(
          Locale.ROOT,
          "| %s | %,d | %,.0f | %,.0f to %,.0f |%n",
          name(result.getParams().getBenchmark()),
          Integer.parseInt(result.getParams().getParam("words")),
          statements.getScore(),
          statements.getStatistics().getMin(),
          statements.getStatistics().getMax());
    }
  }

  private static String name(String benchmark) {
    return benchmark.endsWith("passagesAndEdits") ? "passages and edits" : "rewrites";
  }
}
