package dev.stemma.bench.reuse;

import dev.stemma.bench.Command;
import dev.stemma.bench.Machine;
import dev.stemma.bench.corpus.CorpusFile;
import dev.stemma.bench.corpus.GeneratedCorpus;
import dev.stemma.bench.corpus.ReuseType;
import dev.stemma.bench.corpus.Script;
import dev.stemma.report.ReuseOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints how well {@code stemma reuse} does where the same corpus is written in other scripts. */
public final class ReuseScripts {

  private static final long SEED = 31;
  private static final int ARTICLES = 5_000;

  private ReuseScripts() {}

  /**
   * Makes a corpus in each script, in turn.
   *
   * @param args the checkout
   */
  public static void main(String[] args) throws IOException {
    Command command = new Command(Path.of(args[0]).toAbsolutePath().normalize(), "");
    Path place = Files.createTempDirectory("stemma-reuse-scripts");
    try {
      // It builds itself where something changed, which is not to be measured.
      command.run(List.of("--help"));
      System.out.println(Machine.describe());
      System.out.println();
      System.out.println(
          "| script | cases | found | plagdet | precision | recall | granularity | worst type |"
              + " false pairs | formulas as pairs | clusters | mixed |\n"
              + "| --- | --: | --: | --: | --: | --: | --: | --- | --: | --: | --: | --: |");
      for (Script script : Script.values()) {
        measure(command, script, Files.createDirectory(place.resolve(script.name())));
      }
    } finally {
      Folders.remove(place);
    }
  }

  private static void measure(Command command, Script script, Path folder) throws IOException {
    GeneratedCorpus corpus = new GeneratedCorpus(SEED, script);
    Path articles = folder.resolve("articles.jsonl");
    Path truth = folder.resolve("truth.jsonl");
    CorpusFile.write(corpus, 0, ARTICLES, articles, truth);
    Path out = folder.resolve("out");
    RunCost.of(command, out, List.of(articles.toString()));
    print(script.name().toLowerCase(Locale.ROOT), corpus, truth, ReuseOutput.open(out));
    Folders.remove(folder);
  }

  private static void print(String name, GeneratedCorpus corpus, Path truth, ReuseOutput output)
      throws IOException {
    GeneratedScore score = GeneratedScore.of(corpus, truth, output);
    QualityTable table =
        new QualityTable(
            Arrays.stream(ReuseType.values()).map(ReuseType::label).toList(),
            score.cases(),
            score.detections());
    ClusterPurity purity = ClusterPurity.of(corpus, output);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %d | %d | %,d | %d |%n",
        name,
        QualityTable.cells(table.all()),
        table.worst(),
        score.strangers(),
        score.formulas(),
        purity.clusters(),
        purity.mixed());
  }
}
