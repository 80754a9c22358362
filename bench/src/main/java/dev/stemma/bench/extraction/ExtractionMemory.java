package dev.stemma.bench.extraction;

import dev.stemma.extract.Extraction;
import dev.stemma.extract.Extractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints memory while very many pages are extracted: those of the sets again and again, each time
 * with other words in it, so that whatever is kept by word, by page or by address would grow.
 */
public final class ExtractionMemory {

  private static final int STEPS = 10;
  private static final double MEGABYTE = 1e6;

  private ExtractionMemory() {}

  /**
   * Extracts the pages.
   *
   * @param args the folder of the sets, how many pages
   */
  public static void main(String[] args) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    for (String name : List.of("aeb", "traf-dev", "htmldate-mc")) {
      pages.addAll(GoldSet.read(Path.of(args[0]).resolve(name)).pages());
    }
    int most = Integer.parseInt(args[1]);
    Extractor extractor = new Extractor();
    System.out.println(
        "| pages | articles | heap in use after collection, MB | process memory, MB |");
    System.out.println("| --: | --: | --: | --: |");
    int articles = 0;
    for (int done = 1; done <= most; done++) {
      GoldPage page = pages.get(done % pages.size());
      String changed =
          new String(page.html(), StandardCharsets.ISO_8859_1)
              .replace("</p>", " word" + done + " </p>")
              .replace("class=\"", "class=\"c" + done + " ");
      Extraction extraction =
          extractor.extract(page.id() + "-" + done, changed.getBytes(StandardCharsets.ISO_8859_1));
      articles += extraction instanceof Extraction.Extracted ? 1 : 0;
      if (done % (most / STEPS) == 0 || done == pages.size()) {
        System.out.printf(
            Locale.ROOT,
            "| %,d | %,d | %.1f | %.0f |%n",
            done,
            articles,
            heap() / MEGABYTE,
            resident() / MEGABYTE);
      }
    }
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long resident() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmRSS:")) {
        return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    throw new IOException("/proc/self/status names no VmRSS");
  }
}
