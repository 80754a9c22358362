package dev.stemma.bench.reuse;

import dev.stemma.article.Location;
import dev.stemma.bench.Command;
import dev.stemma.bench.Machine;
import dev.stemma.report.ReuseOutput;
import dev.stemma.report.ReusePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints how well {@code stemma reuse} finds what is known to be taken in two marked data sets. */
public final class ReuseQuality {

  private static final List<String> TYPES =
      List.of("verbatim", "light10", "edit20", "heavy35", "ocr5", "ocr12", "shuffle", "drop");

  /** As the README of the marked data gives them; passim was not run here. */
  private static final Map<String, String> PASSIM =
      Map.of(
          "verbatim",
          ".993",
          "light10",
          ".993",
          "edit20",
          ".960",
          "heavy35",
          ".574",
          "ocr5",
          ".967",
          "ocr12",
          ".409",
          "shuffle",
          ".876",
          "drop",
          ".912",
          QualityTable.ALL,
          ".856");

  private ReuseQuality() {}

  /**
   * Runs the command on both data sets.
   *
   * @param args the checkout, and the folder that holds the data sets
   */
  public static void main(String[] args) throws IOException {
    Command command = new Command(Path.of(args[0]).toAbsolutePath().normalize(), "");
    Path data = Path.of(args[1]);
    Path place = Files.createTempDirectory("stemma-reuse-quality");
    try {
      // It builds itself where something changed, which is not to be measured.
      command.run(List.of("--help"));
      System.out.println(Machine.describe());
      System.out.println();
      marked(command, data, place.resolve("marked"));
      System.out.println();
      ShortAnswersTable.print(
          command,
          ShortAnswers.read(data.resolve("shortanswers/data")),
          Files.createDirectory(place.resolve("short")));
    } finally {
      Folders.remove(place);
    }
  }

  private static void marked(Command command, Path data, Path out) throws IOException {
    MarkedCorpus corpus = MarkedCorpus.read(data);
    RunCost cost = RunCost.of(command, out, List.of(MarkedCorpus.articles(data).toString()));
    CodePoints points = new CodePoints(corpus.texts());
    List<Detection> detections = new ArrayList<>();
    List<ReusePair> strangers = new ArrayList<>();
    List<ReusePair> ofHosts = new ArrayList<>();
    ReuseOutput.open(out)
        .pairs(pair -> {
          Location a = points.of(pair.a().location());
          Location b = points.of(pair.b().location());
          boolean inReport =
              MarkedCorpus.isReport(a.article()) || MarkedCorpus.isReport(b.article());
          if (MarkedCorpus.areStrangers(a.article(), b.article())) {
            (inReport ? ofHosts : strangers).add(pair);
          }
          if (MarkedCorpus.isSource(a.article())) {
            detections.add(new Detection(b, a));
          } else if (MarkedCorpus.isSource(b.article())) {
            detections.add(new Detection(a, b));
          }
        });
    QualityTable table = new QualityTable(TYPES, corpus.cases(), detections);
    System.out.println(
        "| type | cases | found | plagdet | precision | recall | granularity | passim v1: plagdet |\n"
            + "| --- | --: | --: | --: | --: | --: | --: | --: |");
    table
        .rows()
        .forEach((type, row) ->
            System.out.printf(
                "| %s | %s | %s |%n",
                type, QualityTable.cells(row), PASSIM.getOrDefault(type, "")));
    System.out.printf(
        Locale.ROOT,
        "%nWorst type: %s. False pairs of background and sources: %d; of what stands around the"
            + " passages in reports: %d. CPU %.1f s, wall %.1f s, peak memory %.0f MB.%n",
        table.worst(),
        strangers.size(),
        ofHosts.size(),
        cost.command().cpu(),
        cost.command().wall(),
        cost.command().peak());
    strangers.stream().limit(20).forEach(pair -> System.err.println("false: " + pair));
  }
}
