package dev.stemma.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/** Prints how time and memory of collation grow with the length of two texts, with the exponent. */
public final class CollationGrowth {

  private static final int[] LENGTHS = {
    1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000
  };
  private static final int REPEATS = 3;
  private static final int WARM_UP = 20_000;
  private static final double MEGABYTE = 1e6;

  private CollationGrowth() {}

  /**
   * Cost of one task.
   *
   * @param seconds CPU seconds of the calling thread, the least of some runs
   * @param allocated megabytes allocated in that run
   * @param peak megabytes of heap in use at most, garbage included
   */
  private record Cost(double seconds, double allocated, double peak) {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    System.out.println(Machine.describe());
    System.out.println();
    System.out.println(
        "| words a side | statements | passages and edits: CPU s | allocated MB | heap peak MB |"
            + " rewrites: CPU s | allocated MB | heap peak MB |\n"
            + "| --: | --: | --: | --: | --: | --: | --: | --: |");
    CollationTask warm = new CollationTask(WARM_UP);
    for (int i = 0; i < REPEATS; i++) {
      measure(warm::passagesAndEdits);
      measure(warm::rewrites);
    }
    List<Cost> passages = new ArrayList<>();
    List<Cost> rewrites = new ArrayList<>();
    for (int words : LENGTHS) {
      CollationTask task = new CollationTask(words);
      passages.add(measure(task::passagesAndEdits));
      rewrites.add(measure(task::rewrites));
      System.out.printf(
          Locale.ROOT,
          "| %,d | %,d | %s | %s |%n",
          words,
          task.statements(),
          format(passages.getLast()),
          format(rewrites.getLast()));
    }
    System.out.printf(
        Locale.ROOT, "| exponent | | %s | %s |%n", exponents(passages), exponents(rewrites));
  }

  private static String format(Cost cost) {
    return String.format(
        Locale.ROOT, "%.3f | %,.0f | %,.0f", cost.seconds(), cost.allocated(), cost.peak());
  }

  private static String exponents(List<Cost> costs) {
    return String.format(
        Locale.ROOT,
        "%.2f | %.2f | %.2f",
        exponent(costs.stream().mapToDouble(Cost::seconds).toArray()),
        exponent(costs.stream().mapToDouble(Cost::allocated).toArray()),
        exponent(costs.stream().mapToDouble(Cost::peak).toArray()));
  }

  private static double exponent(double[] costs) {
    double[] lengths = new double[LENGTHS.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = LENGTHS[i];
    }
    return Statistics.logLogFit(lengths, costs)[1];
  }

  private static Cost measure(IntSupplier task) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Cost best = new Cost(Double.POSITIVE_INFINITY, 0, 0);
    for (int i = 0; i < REPEATS; i++) {
      System.gc();
      List<MemoryPoolMXBean> heap =
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getType() == MemoryType.HEAP)
              .toList();
      heap.forEach(MemoryPoolMXBean::resetPeakUsage);
      long allocated = thread.getCurrentThreadAllocatedBytes();
      long started = thread.getCurrentThreadCpuTime();
      if (task.getAsInt() < 0) {
        throw new IllegalStateException("a count below zero");
      }
      double seconds = (thread.getCurrentThreadCpuTime() - started) / 1e9;
      double megabytes = (thread.getCurrentThreadAllocatedBytes() - allocated) / MEGABYTE;
      long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
      if (seconds < best.seconds()) {
        best = new Cost(seconds, megabytes, peak / MEGABYTE);
      }
    }
    return best;
  }
}
