package dev.stemma.bench.reuse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** Sentences below a table of costs: the physical limit, and how far from it a run was. */
final class CostNotes {

  private CostNotes() {}

  /**
   * Prints them.
   *
   * @param input bytes of the corpus
   * @param out what a first run left, whose index says how much it compared
   */
  static void print(DiskRates rates, long input, RunCost cost, Path out) throws IOException {
    double limit = rates.seconds(input, cost.left());
    double moved = rates.seconds(cost.read(), cost.written());
    System.out.printf(
        Locale.ROOT,
        "%nThe disk reads %,.0f MB/s and writes %,.0f MB/s past the page cache. Reading the input"
            + " (%,.0f MB) and writing what is left (%,.0f MB, index included) takes %.1f s at"
            + " least: the run took %.0f times that. It asked for %,.0f MB and handed over %,.0f"
            + " MB in all (%.1f s at those rates).%n",
        rates.read() / 1e6,
        rates.write() / 1e6,
        input / 1e6,
        cost.left() / 1e6,
        limit,
        cost.command().wall() / limit,
        cost.read() / 1e6,
        cost.written() / 1e6,
        moved);
    Properties manifest = new Properties();
    try (Reader lines = Files.newBufferedReader(out.resolve("index/manifest"))) {
      manifest.load(lines);
    }
    long compared = Long.parseLong(manifest.getProperty("compared"));
    double articles = Double.parseDouble(manifest.getProperty("articles"));
    System.out.printf(
        Locale.ROOT,
        "%nIt compared %,d pairs of units, %.1f an article.%n",
        compared,
        compared / articles);
  }
}
