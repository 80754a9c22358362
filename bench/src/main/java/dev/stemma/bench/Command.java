package dev.stemma.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The command {@code stemma} as users start it, with its cost. Runs on Linux, one at a time.
 *
 * @param root the checkout
 * @param options for the Java machine
 */
public record Command(Path root, String options) {

  private static final int LOOK_MILLISECONDS = 10;
  private static final String PEAK = "VmHWM:";
  private static final Set<Integer> DONE = Set.of(0);

  /**
   * What one run took.
   *
   * @param cpu seconds, user and system, of the command and its children
   * @param wall seconds
   * @param peak megabytes of memory at most, looked up every hundredth of a second
   */
  public record Cost(double cpu, double wall, double peak) {}

  /** Something that looks at the process now and then while it runs. */
  public interface Watch {
    /** Looks. */
    void look(long process);
  }

  /** Runs to the end; the output is thrown away. */
  public Cost run(List<String> arguments) {
    return run(arguments, DONE, process -> {});
  }

  /**
   * Runs to the end; the output is thrown away.
   *
   * @param accepted the exit codes that are no failure
   */
  public Cost run(List<String> arguments, Set<Integer> accepted, Watch watch) {
    List<String> line = new ArrayList<>(List.of(root.resolve("stemma").toString()));
    line.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("STEMMA_OPTS", options);
    try {
      double cpu = ResourceUsage.childrenSeconds();
      long started = System.nanoTime();
      Process process = builder.start();
      process.getOutputStream().close();
      long peak = 0;
      while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, peakKilobytes(process.pid()));
        watch.look(process.pid());
      }
      double wall = (System.nanoTime() - started) / 1e9;
      if (!accepted.contains(process.exitValue())) {
        throw new IllegalStateException(line + " ended with " + process.exitValue());
      }
      return new Cost(ResourceUsage.childrenSeconds() - cpu, wall, peak * 1024 / 1e6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long peakKilobytes(long process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
        if (line.startsWith(PEAK)) {
          return Long.parseLong(
              line.substring(PEAK.length(), line.length() - "kB".length()).strip());
        }
      }
      return 0;
    } catch (IOException ended) {
      return 0;
    }
  }
}
