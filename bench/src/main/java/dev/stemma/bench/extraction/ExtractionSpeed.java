package dev.stemma.bench.extraction;

import dev.stemma.bench.Machine;
import dev.stemma.bench.Statistics;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints pages a CPU-second of one thread. All CPU time of the process counts, that of the
 * collector and the compiler too. All begin with the bytes of a page; those that take text are told
 * its charset. Extractors take turns, so that a busy machine harms all alike.
 */
public final class ExtractionSpeed {

  /**
   * Until then the compiler takes more CPU time than a long run would give it: it comes to what is
   * called once a page after some thousands of pages.
   */
  private static final int WARM_UP = 100;

  private static final int ROUNDS = 25;

  private ExtractionSpeed() {}

  /**
   * Measures speed alone.
   *
   * @param args the folder of the sets
   */
  public static void main(String[] args) throws IOException {
    print(GoldSet.read(Path.of(args[0]).resolve("aeb")), PageExtractor.all());
  }

  static void print(GoldSet set, List<PageExtractor> extractors) {
    List<RawPage> pages = set.pages().stream().map(RawPage::of).toList();
    List<PageExtractor> all = new ArrayList<>(extractors);
    all.add(new ParseOnly());
    Map<PageExtractor, double[]> speeds = new LinkedHashMap<>();
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    long compiling = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      if (round == 0) {
        compiling = compiler.getTotalCompilationTime();
      }
      for (PageExtractor extractor : all) {
        double speed = pages.size() / cpuSeconds(extractor, pages);
        if (round >= 0) {
          speeds.computeIfAbsent(extractor, e -> new double[ROUNDS])[round] = speed;
        }
      }
    }
    System.out.println(Machine.describe());
    System.out.println();
    System.out.printf(
        "| extractor | pages a CPU-second on %s, median of %d (least to most) |%n| --- | --: |%n",
        set.name(), ROUNDS);
    speeds.forEach((extractor, values) -> {
      Arrays.sort(values);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f (%.0f to %.0f) |%n",
          extractor.name(),
          Statistics.median(values),
          values[0],
          values[ROUNDS - 1]);
    });
    System.out.printf(
        Locale.ROOT,
        "%nThe compiler was busy for %.1f s in these rounds, after %d rounds to warm up.%n",
        (compiler.getTotalCompilationTime() - compiling) / 1e3,
        WARM_UP);
  }

  private static double cpuSeconds(PageExtractor extractor, List<RawPage> pages) {
    com.sun.management.OperatingSystemMXBean system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long length = 0;
    long started = system.getProcessCpuTime();
    for (RawPage page : pages) {
      try {
        length += extractor.extract(page).body().length();
      } catch (RuntimeException failure) {
        length++; // counts as a page: it took its time
      }
    }
    long ended = system.getProcessCpuTime();
    if (length == 0) {
      throw new IllegalStateException(extractor.name() + " found nothing at all");
    }
    return (ended - started) / 1e9;
  }

  /** How long the HTML parser alone takes, which bounds whoever uses it. */
  private static final class ParseOnly implements PageExtractor {

    @Override
    public String name() {
      return "decoding and jsoup's parser alone";
    }

    @Override
    public Prediction extract(RawPage page) {
      return new Prediction(
          org.jsoup.Jsoup.parse(page.text()).title() + " ",
          "",
          java.util.Set.of(),
          java.util.Optional.empty());
    }
  }
}
