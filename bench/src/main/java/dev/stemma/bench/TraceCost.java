package dev.stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Prints what whole runs of {@code stemma trace} cost on long texts and on many. */
public final class TraceCost {

  private static final int[] LENGTHS = {25_000, 50_000, 100_000, 200_000};
  private static final int FILES = 500;
  private static final int REPORTS = 99;
  private static final int SHORT = 400;
  private static final int SENTENCES_A_PARAGRAPH = 4;

  private TraceCost() {}

  /**
   * Writes the texts to a folder that is removed again, and traces them.
   *
   * @param args the checkout
   */
  public static void main(String[] args) throws IOException {
    Command command = new Command(Path.of(args[0]).toAbsolutePath().normalize(), "");
    Path place = Files.createTempDirectory("stemma-trace");
    try {
      System.out.println(Machine.describe());
      System.out.println();
      System.out.println(
          "| traced | files | megabytes | CPU s | wall s | peak memory MB |\n"
              + "| --- | --: | --: | --: | --: | --: |");
      command.run(List.of("--help"));
      double[] lengths = new double[LENGTHS.length];
      double[] seconds = new double[LENGTHS.length];
      for (int i = 0; i < LENGTHS.length; i++) {
        Path folder = Files.createDirectory(place.resolve("two-" + LENGTHS[i]));
        GeneratedTexts texts = GeneratedTexts.of(LENGTHS[i], 31);
        write(folder, 0, texts.source());
        write(folder, 1, texts.report());
        lengths[i] = LENGTHS[i];
        String name = String.format(Locale.ROOT, "two texts of %,d words", LENGTHS[i]);
        seconds[i] = row(command, name, folder).cpu();
      }
      Path stories = Files.createDirectory(place.resolve("stories"));
      for (int i = 0; i < FILES; i += 2) {
        GeneratedTexts texts = GeneratedTexts.of(SHORT, i);
        write(stories, i, texts.source());
        write(stories, i + 1, texts.report());
      }
      row(command, FILES / 2 + " stories of two texts of " + SHORT + " words", stories);
      Path reports = Files.createDirectory(place.resolve("reports"));
      List<String> source = GeneratedTexts.of(SHORT, 31).source();
      write(reports, 0, source);
      for (int i = 1; i <= REPORTS; i++) {
        write(reports, i, GeneratedTexts.report(source, new Random(i)));
      }
      row(command, "one text of " + SHORT + " words and " + REPORTS + " reports of it", reports);
      System.out.printf(
          Locale.ROOT,
          "%nCPU of the two texts grows with length to the power %.2f (log-log fit).%n",
          Statistics.logLogFit(lengths, seconds)[1]);
    } finally {
      remove(place);
    }
  }

  private static Command.Cost row(Command command, String name, Path folder) throws IOException {
    long bytes = 0;
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.toList();
    }
    for (Path file : files) {
      bytes += Files.size(file);
    }
    Command.Cost cost = command.run(List.of("trace", folder.toString()));
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f | %.2f | %.2f | %.0f |%n",
        name,
        files.size(),
        bytes / 1e6,
        cost.cpu(),
        cost.wall(),
        cost.peak());
    return cost;
  }

  private static void write(Path folder, int number, List<String> sentences) throws IOException {
    List<String> paragraphs = new ArrayList<>(List.of("Dispatch " + number));
    for (int from = 0; from < sentences.size(); from += SENTENCES_A_PARAGRAPH) {
      int to = Math.min(sentences.size(), from + SENTENCES_A_PARAGRAPH);
      paragraphs.add(String.join(" ", sentences.subList(from, to)));
    }
    String name = String.format(Locale.ROOT, "%03d.txt", number);
    Files.writeString(folder.resolve(name), String.join("\n\n", paragraphs) + "\n");
  }

  private static void remove(Path place) throws IOException {
    List<Path> deepestLast;
    try (Stream<Path> all = Files.walk(place)) {
      deepestLast = all.toList();
    }
    for (Path path : deepestLast.reversed()) {
      Files.delete(path);
    }
  }
}
