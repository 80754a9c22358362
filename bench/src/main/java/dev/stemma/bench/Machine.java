package dev.stemma.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Where figures were taken, in words. */
public final class Machine {

  private Machine() {}

  /** Returns a sentence with the date, the machine, the Java and how busy it is. */
  public static String describe() {
    com.sun.management.OperatingSystemMXBean system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "Taken on %s: %d cores of %s, %.0f GB memory, %s %s; load %.1f at the start.",
        LocalDate.now(ZoneOffset.UTC),
        system.getAvailableProcessors(),
        processor(),
        system.getTotalMemorySize() / 1e9,
        System.getProperty("java.vendor.version"),
        System.getProperty("os.name"),
        system.getSystemLoadAverage());
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("an unnamed processor");
    } catch (IOException e) {
      return "an unnamed processor";
    }
  }
}
