package dev.stemma.bench.reuse;

import dev.stemma.bench.Statistics;
import dev.stemma.bench.corpus.GeneratedCorpus;
import dev.stemma.reuse.FoundPassage;
import dev.stemma.reuse.ReuseIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How long it takes to look for a text in a large index, within one process, one at a time. */
final class FindLatency {

  private static final int WARM_UP = 100;
  private static final int QUERIES = 400;
  private static final int MOST = 20;

  private FindLatency() {}

  /** Prints the figures; the queries are articles from that number on, which the index lacks. */
  static void print(GeneratedCorpus corpus, int from, Path out) throws IOException {
    List<FindQuery> queries = FindQuery.of(corpus, from, WARM_UP + QUERIES);
    long opened = System.nanoTime();
    try (ReuseIndex index = ReuseIndex.open(out)) {
      print(queries, index, (System.nanoTime() - opened) / 1e9);
    }
  }

  private static void print(List<FindQuery> queries, ReuseIndex index, double opening)
      throws IOException {
    for (FindQuery query : queries.subList(0, WARM_UP)) {
      index.find(query.text(), MOST);
    }
    double[] milliseconds = new double[QUERIES];
    int taken = 0;
    int found = 0;
    int first = 0;
    int background = 0;
    int falselyFound = 0;
    for (int i = 0; i < QUERIES; i++) {
      FindQuery query = queries.get(WARM_UP + i);
      long started = System.nanoTime();
      List<FoundPassage> passages = index.find(query.text(), MOST);
      milliseconds[i] = (System.nanoTime() - started) / 1e6;
      if (query.source().isPresent()) {
        String source = query.source().get();
        // A source that came later than the last article of the index cannot be found.
        if (GeneratedCorpus.number(source) < index.size()) {
          taken++;
          found += passages.stream().anyMatch(each -> each.article().equals(source)) ? 1 : 0;
          first += !passages.isEmpty() && passages.getFirst().article().equals(source) ? 1 : 0;
        }
      } else {
        background++;
        falselyFound += passages.stream().anyMatch(each -> !query.isFormula(each.asked())) ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%n`find`, %d texts of 500 words, warm: median %.1f ms, 99th percentile %.1f ms, longest"
            + " %.1f ms; opening the index %.2f s. Of %d with a passage taken from"
            + " it the source was found for %d, as the first answer for %d; of %d with none %d found"
            + " something that is no formula.%n",
        QUERIES,
        Statistics.median(milliseconds),
        Statistics.threshold(milliseconds, 0.01),
        Statistics.threshold(milliseconds, 0),
        opening,
        taken,
        found,
        first,
        background,
        falselyFound);
  }
}
