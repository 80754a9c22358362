package dev.stemma.bench.reuse;

import dev.stemma.bench.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a run of {@code stemma reuse} cost.
 *
 * @param command CPU and wall seconds, peak memory in megabytes
 * @param disk bytes in its folder at most, looked up every half second; what was there before is
 *     not counted
 * @param left bytes in its folder at the end
 * @param read bytes that it asked the system for, from the page cache or not
 * @param written bytes that it handed to the system
 */
record RunCost(Command.Cost command, long disk, long left, long read, long written) {

  private static final long LOOK_NANOSECONDS = 500_000_000;

  /** Exit codes of a run whose results stand: all well, and some records set aside. */
  private static final Set<Integer> ACCEPTED = Set.of(0, 3);

  /** Runs the verb with the folder as its output. */
  static RunCost of(Command command, Path out, List<String> arguments) {
    List<String> line = new ArrayList<>(List.of("reuse"));
    line.addAll(arguments);
    line.addAll(List.of("--out", out.toString()));
    long before = Folders.bytes(out);
    Looker looker = new Looker(out);
    Command.Cost cost = command.run(line, ACCEPTED, looker::look);
    long left = Folders.bytes(out) - before;
    long disk = Math.max(left, looker.disk - before);
    return new RunCost(cost, disk, left, looker.read, looker.written);
  }

  private static final class Looker {
    private final Path out;
    private long lastLook = System.nanoTime();
    private long disk;
    private long read;
    private long written;

    Looker(Path out) {
      this.out = out;
    }

    void look(long process) {
      readInputAndOutput(process);
      long now = System.nanoTime();
      if (now - lastLook > LOOK_NANOSECONDS) {
        lastLook = now;
        disk = Math.max(disk, Folders.bytes(out));
      }
    }

    private void readInputAndOutput(long process) {
      try {
        for (String line : Files.readAllLines(Path.of("/proc/" + process + "/io"))) {
          long value = Long.parseLong(line.substring(line.indexOf(':') + 1).strip());
          if (line.startsWith("rchar:")) {
            read = Math.max(read, value);
          } else if (line.startsWith("wchar:")) {
            written = Math.max(written, value);
          }
        }
      } catch (IOException ended) {
        // The last figures stand.
      }
    }
  }
}
