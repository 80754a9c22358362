package dev.stemma.bench.reuse;

import java.util.Locale;

/** Sentences below a table of costs: the physical limit, and how far from it a run was. */
final class CostNotes {

  private CostNotes() {}

  static void print(DiskRates rates, long input, RunCost cost) {
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
  }
}
