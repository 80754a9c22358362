package dev.stemma.bench.reuse;

import dev.stemma.bench.Command;
import dev.stemma.bench.corpus.CorpusFile;
import dev.stemma.bench.corpus.GeneratedCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What it costs to add articles to an index, told apart, and to write the results of all anew. */
final class AddingCost {

  /** How many are added, one addition after the other. */
  private static final List<Integer> ADDED = List.of(1_000, 10_000);

  private final Command command;
  private final GeneratedCorpus corpus;
  private final Path folder;

  private AddingCost(Command command, GeneratedCorpus corpus, Path folder) {
    this.command = command;
    this.corpus = corpus;
    this.folder = folder;
  }

  /**
   * Prints the figures and returns how many articles there are behind it.
   *
   * @param size how many there were
   * @param folder that of the corpus, with the results of it in {@code out}
   */
  static int print(Command command, GeneratedCorpus corpus, int size, Path folder)
      throws IOException {
    AddingCost adding = new AddingCost(command, corpus, folder);
    System.out.println(
        "\n| then | CPU s | wall s | peak memory MB | read MB | written MB |\n"
            + "| --- | --: | --: | --: | --: | --: |");
    int articles = size;
    for (int count : ADDED) {
      adding.add(articles, count);
      articles += count;
    }
    adding.run("results of all written anew", List.of("--rewrite"));
    return articles;
  }

  private void add(int from, int count) throws IOException {
    Path more = folder.resolve("more-" + count + ".jsonl");
    CorpusFile.write(corpus, from, from + count, more, folder.resolve("more-truth.jsonl"));
    run(
        String.format(Locale.ROOT, "%,d added to %,d and told apart", count, from),
        List.of("--add", more.toString(), "--only-new"));
  }

  private void run(String what, List<String> arguments) {
    RunCost cost = RunCost.of(command, folder.resolve("out"), arguments);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %,.0f | %,.0f | %,.0f |%n",
        what,
        cost.command().cpu(),
        cost.command().wall(),
        cost.command().peak(),
        cost.read() / 1e6,
        cost.written() / 1e6);
  }
}
