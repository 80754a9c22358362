package dev.stemma.bench.reuse;

import dev.stemma.bench.Command;
import dev.stemma.bench.Machine;
import dev.stemma.bench.Statistics;
import dev.stemma.bench.corpus.CorpusFile;
import dev.stemma.bench.corpus.GeneratedCorpus;
import dev.stemma.bench.corpus.ReuseType;
import dev.stemma.report.ReuseOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Prints how time, memory and quality of {@code stemma reuse} hold out as a generated corpus grows,
 * and what {@code find} and {@code --add} cost at the largest.
 */
public final class ReuseScale {

  private static final int WRONG_USAGE = 2;

  private final Command command;
  private final GeneratedCorpus corpus;
  private final List<Row> rows = new ArrayList<>();

  private ReuseScale(Command command, long seed) {
    this.command = command;
    corpus = new GeneratedCorpus(seed);
  }

  private record Row(int articles, long input, RunCost cost) {}

  /**
   * Makes the corpora, each in turn, and removes them again.
   *
   * @param args the checkout, and what {@link ReuseScaleArguments} reads
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]).toAbsolutePath().normalize();
    try {
      measure(root, ReuseScaleArguments.read(List.of(args).subList(1, args.length)));
    } catch (ReuseScaleArguments.WrongException wrong) {
      System.err.println("reuse-scale: " + wrong.getMessage());
      System.exit(WRONG_USAGE);
    }
  }

  private static void measure(Path root, ReuseScaleArguments arguments) throws IOException {
    Command command = new Command(root, "");
    Path place =
        Files.createTempDirectory(
            Files.createDirectories(arguments.folder()), "stemma-reuse-scale");
    List<Integer> sizes = arguments.sizes();
    try {
      // It builds itself where something changed, which is not to be measured.
      command.run(List.of("--help"));
      System.out.println(Machine.describe());
      System.out.println();
      DiskRates rates = DiskRates.measure(place);
      System.out.println(
          "| articles | MB | CPU s | wall s | peak memory MB | disk at most MB | pairs | plagdet |"
              + " precision | recall | granularity | false pairs | formulas as pairs | clusters |"
              + " mixed |\n"
              + "| --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |"
              + " --: | --: |");
      ReuseScale scale = new ReuseScale(command, arguments.seed());
      for (int size : sizes) {
        Path folder = Files.createDirectory(place.resolve("corpus-" + size));
        QualityTable table = scale.measure(size, folder);
        if (size == sizes.getLast()) {
          scale.exponents();
          Row row = scale.rows.getLast();
          CostNotes.print(rates, row.input(), row.cost(), folder.resolve("out"));
          byType(table);
          int articles = AddingCost.print(command, scale.corpus, size, folder);
          FindLatency.print(scale.corpus, articles, folder.resolve("out"));
        }
        Folders.remove(folder);
      }
    } finally {
      Folders.remove(place);
    }
  }

  private QualityTable measure(int size, Path folder) throws IOException {
    Path articles = folder.resolve("articles.jsonl");
    Path truth = folder.resolve("truth.jsonl");
    CorpusFile.write(corpus, 0, size, articles, truth);
    System.err.println("made " + size + " articles");
    Path out = folder.resolve("out");
    RunCost cost = RunCost.of(command, out, List.of(articles.toString()));
    rows.add(new Row(size, Files.size(articles), cost));
    ReuseOutput output = ReuseOutput.open(out);
    GeneratedScore score = GeneratedScore.of(corpus, truth, output);
    QualityTable table =
        new QualityTable(
            Arrays.stream(ReuseType.values()).map(ReuseType::label).toList(),
            score.cases(),
            score.detections());
    print(rows.getLast(), output, score, table.all());
    score.explain();
    return table;
  }

  private void print(Row row, ReuseOutput output, GeneratedScore score, Plagdet all)
      throws IOException {
    ClusterPurity purity = ClusterPurity.of(corpus, output);
    System.out.printf(
        Locale.ROOT,
        "| %,d | %,.0f | %.1f | %.1f | %,.0f | %,.0f | %,d | %.4f | %.4f | %.4f | %.3f | %,d | %,d |"
            + " %,d | %,d |%n",
        row.articles(),
        row.input() / 1e6,
        row.cost().command().cpu(),
        row.cost().command().wall(),
        row.cost().command().peak(),
        row.cost().disk() / 1e6,
        output.counts().pairs(),
        all.score(),
        all.precision(),
        all.recall(),
        all.granularity(),
        score.strangers(),
        score.formulas(),
        purity.clusters(),
        purity.mixed());
    System.err.printf(
        Locale.ROOT,
        "%,d pairs of two reports of one source; the largest cluster has %,d passages of %d families%n",
        score.kin(),
        purity.largest(),
        purity.familiesInLargest());
  }

  private void exponents() {
    if (rows.size() > 1) {
      System.out.printf(
          Locale.ROOT,
          "%nGrowth with the number of articles (log-log fit): CPU to the power %.2f, peak memory to"
              + " the power %.2f, disk to the power %.2f.%n",
          exponent(row -> row.cost().command().cpu()),
          exponent(row -> row.cost().command().peak()),
          exponent(row -> row.cost().disk()));
    }
  }

  private double exponent(ToDoubleFunction<Row> cost) {
    return Statistics.logLogFit(
        rows.stream().mapToDouble(Row::articles).toArray(),
        rows.stream().mapToDouble(cost).toArray())[1];
  }

  private static void byType(QualityTable table) {
    System.out.println();
    System.out.println(
        "| type, at the largest size | cases | found | plagdet | precision | recall | granularity |\n"
            + "| --- | --: | --: | --: | --: | --: | --: |");
    table
        .rows()
        .forEach((type, row) -> System.out.printf("| %s | %s |%n", type, QualityTable.cells(row)));
  }
}
