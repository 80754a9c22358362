package dev.stemma.reuse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;

/**
 * Makes the results from what the articles share, and writes them: {@code docs/reuse-output.md}.
 */
final class Writing {

  private final Path folder;
  private final Manifest manifest;
  private final Store store;
  private final ReuseOptions options;
  private final ReuseProgress progress;
  private final ExecutorService workers;
  private final Scope scope;
  private final StoredPairs found;
  private final Copies copies;
  private final Witnesses witnesses;

  /**
   * Makes what writes.
   *
   * @param folder where to
   */
  Writing(
      Path folder,
      Manifest manifest,
      Store store,
      ReuseOptions options,
      ExecutorService workers,
      ReuseProgress progress)
      throws IOException {
    this.folder = folder;
    this.manifest = manifest;
    this.store = store;
    this.options = options;
    this.progress = progress;
    this.workers = workers;
    scope = Scope.of(manifest, store);
    found = new StoredPairs(manifest);
    copies = new Copies(store);
    Involved involved = Involved.in(scope, store, copies, found);
    witnesses = new Witnesses(store, involved);
    Comparator<Integer> byDay =
        (one, other) -> {
          int order = witnesses.compare(store.articleOf(one), store.articleOf(other));
          return order != 0 ? order : Integer.compare(store.offset(one), store.offset(other));
        };
    copies.narrow(involved, store, byDay);
  }

  void write() throws IOException {
    Files.createDirectories(folder);
    Path file = manifest.file("shared");
    gather(file);
    try (SharedPairs pairs = SharedPairs.open(file)) {
      write(pairs);
    }
  }

  private void write(SharedPairs pairs) throws IOException {
    PassageNodes nodes = new PassageNodes(pairs, store.articles());
    ArticleTexts whole = new ArticleTexts(store);
    PassageLikeness texts = new PassageLikeness(whole, nodes);
    PairLine records = new PairLine(witnesses, new PointOffsets(article -> whole(article, texts)));
    Clusters all = new Clusters(pairs.size(), nodes, witnesses, texts);
    FormulaWords words = scope.isAll() ? new FormulaWords() : FormulaWords.of(manifest);
    Formulas formulas = Formulas.find(pairs, nodes, all, store, witnesses, texts, words);
    if (scope.isAll()) {
      formulas.writeWords(manifest);
    }
    NumberedClusters clusters = new NumberedClusters(formulas.left(), nodes, witnesses);
    ResultFiles files = new ResultFiles(folder, nodes, witnesses, texts, records);
    int[] pairsInside =
        files.writePairs(
            new CountedPairs(pairs, whole, witnesses, options, workers),
            formulas.pairs(),
            clusters,
            new ReuseDirection(store, witnesses, texts),
            progress);
    files.writePassages(clusters.inOrder());
    files.writeClusters(clusters.inOrder(), pairsInside);
    files.writeFormulas(formulas.clusters());
    long problems = files.writeProblems(manifest, scope.isAll() ? 0 : manifest.baseSegments);
    new ReuseSummary(
            store.articles() - scope.first(),
            scope.first(),
            characters(),
            exactCopies(),
            (long) pairs.size() - formulas.pairs().cardinality(),
            clusters.passages(),
            clusters.inOrder().size(),
            formulas.clusters().size(),
            problems)
        .write(folder, options);
  }

  private String whole(int article, PassageLikeness texts) throws IOException {
    return texts.text(article, 0, store.articleLength(article));
  }

  private long characters() {
    return IntStream.range(scope.first(), store.articles()).mapToLong(store::articleLength).sum();
  }

  /** Returns how many articles have, unit for unit, the text of another. */
  private int exactCopies() {
    BitSet others = new BitSet();
    for (int unit = 0; unit < store.units(); unit++) {
      if (store.copyOf(unit) < 0) {
        others.set(store.articleOf(unit));
      }
    }
    return store.articles()
        - scope.first()
        - others.get(scope.first(), store.articles()).cardinality();
  }

  /** Writes what articles share to a file, in order. */
  private void gather(Path file) throws IOException {
    Expansion expansion = new Expansion(store, witnesses, copies, scope, options, manifest);
    found.each(expansion::add);
    try (SealedOutput out = new SealedOutput(file, SealedFile.Kind.SHARED)) {
      expansion.inOrder(pair -> SharedPairs.write(pair, out));
      out.seal();
    }
  }
}
