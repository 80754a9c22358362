package dev.stemma.bench.reuse;

import dev.stemma.bench.corpus.GeneratedCorpus;
import dev.stemma.report.ReuseOutput;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether clusters hold what belongs together: passages of one source and its reports.
 *
 * @param clusters how many there are
 * @param mixed how many hold articles of several families
 * @param largest passages in the largest
 * @param familiesInLargest how many families those are of
 */
record ClusterPurity(int clusters, int mixed, int largest, int familiesInLargest) {

  /** Reads the passages, which come cluster by cluster, the largest first. */
  static ClusterPurity of(GeneratedCorpus corpus, ReuseOutput output) throws IOException {
    Counter counter = new Counter(corpus);
    output.passages(
        passage -> counter.add(passage.cluster(), passage.place().location().article()));
    counter.end();
    return new ClusterPurity(
        counter.clusters, counter.mixed, counter.largest, counter.familiesInLargest);
  }

  private static final class Counter {
    private final GeneratedCorpus corpus;
    private final Set<Integer> families = new HashSet<>();
    private int cluster;
    private int size;
    private int clusters;
    private int mixed;
    private int largest;
    private int familiesInLargest;

    Counter(GeneratedCorpus corpus) {
      this.corpus = corpus;
    }

    void add(int of, String article) {
      if (of != cluster) {
        end();
        cluster = of;
      }
      size++;
      int number = GeneratedCorpus.number(article);
      families.add(GeneratedCorpus.isReport(number) ? corpus.source(number) : number);
    }

    void end() {
      if (size > 0) {
        clusters++;
        mixed += families.size() > 1 ? 1 : 0;
      }
      if (size > largest) {
        largest = size;
        familiesInLargest = families.size();
      }
      size = 0;
      families.clear();
    }
  }
}
