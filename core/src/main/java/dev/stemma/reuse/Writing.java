package dev.stemma.reuse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import tools.jackson.core.JsonGenerator;

/**
 * Makes the results from what the articles share, and writes them: {@code docs/reuse-output.md}.
 */
final class Writing {

  private final Path out;
  private final Manifest manifest;
  private final Store store;
  private final ReuseOptions options;
  private final ReuseProgress progress;
  private final ExecutorService workers;
  private final Witnesses witnesses;

  Writing(
      Path out,
      Manifest manifest,
      Store store,
      ReuseOptions options,
      ExecutorService workers,
      ReuseProgress progress)
      throws IOException {
    this.out = out;
    this.manifest = manifest;
    this.store = store;
    this.options = options;
    this.progress = progress;
    this.workers = workers;
    witnesses = new Witnesses(store);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Cluster(int[] passages, Spread spread) {}

  void write() throws IOException {
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
    Formulas formulas = Formulas.find(pairs, nodes, all, store, witnesses, texts);
    formulas.writeWords(manifest);
    Clusters clusters = formulas.left();
    List<Cluster> kept = new ArrayList<>();
    for (int[] passages : clusters.all()) {
      kept.add(new Cluster(passages, Spread.of(passages, nodes, witnesses)));
    }
    kept.sort(
        Comparator.comparingInt((Cluster cluster) -> -cluster.passages().length)
            .thenComparing(
                (one, other) -> clusters.compare(one.passages()[0], other.passages()[0])));
    int[] numbers = new int[clusters.all().size()];
    for (int i = 0; i < kept.size(); i++) {
      numbers[clusters.of(kept.get(i).passages()[0])] = i + 1;
    }
    int[] pairsInside = new int[kept.size() + 1];
    long written =
        writePairs(
            new CountedPairs(pairs, whole, witnesses, options, workers),
            formulas.pairs(),
            pairs.size(),
            nodes,
            clusters,
            numbers,
            pairsInside,
            texts,
            records);
    writePassages(kept, nodes, texts, records);
    writeClusters(kept, nodes, pairsInside, records);
    writeFormulas(formulas.clusters(), nodes, texts, records);
    long problems = writeProblems();
    long passages = kept.stream().mapToLong(cluster -> cluster.passages().length).sum();
    new ReuseSummary(
            store.articles(),
            manifest.characters,
            manifest.copies,
            written,
            passages,
            kept.size(),
            formulas.clusters().size(),
            problems)
        .write(out, options);
  }

  private String whole(int article, PassageLikeness texts) throws IOException {
    return texts.text(article, 0, store.articleLength(article));
  }

  /** Writes what articles share to a file, in order. */
  private void gather(Path file) throws IOException {
    Expansion expansion = new Expansion(store, witnesses, options, manifest);
    for (int part = 0; part < manifest.pairParts; part++) {
      try (SealedInput in =
          SealedInput.open(manifest.file(Comparing.part(part)), SealedFile.Kind.PAIRS)) {
        SealedCursor records = new SealedCursor(in);
        for (long at = 0; at < in.length(); at += PairRecord.BYTES) {
          expansion.add(PairRecord.read(records, at));
        }
      }
    }
    try (SealedOutput out = new SealedOutput(file, SealedFile.Kind.SHARED)) {
      expansion.inOrder(pair -> SharedPairs.write(pair, out));
      out.seal();
    }
  }

  private long writePairs(
      CountedPairs pairs,
      BitSet formulaic,
      int all,
      PassageNodes nodes,
      Clusters clusters,
      int[] numbers,
      int[] pairsInside,
      PassageLikeness texts,
      PairLine records)
      throws IOException {
    ReuseDirection directions = new ReuseDirection(store, witnesses, texts);
    try (JsonLines lines = new JsonLines(out.resolve("pairs.jsonl"))) {
      pairs.inOrder(
          formulaic,
          (i, pair, words) -> {
            int ofA = clusters.of(nodes.ofA(i));
            int cluster = ofA >= 0 && ofA == clusters.of(nodes.ofB(i)) ? numbers[ofA] : 0;
            pairsInside[cluster]++;
            records.write(pair, words, cluster, directions, lines.json());
            lines.endLine();
            if ((i & 0x3FFF) == 0) {
              progress.at("writing", i, all);
            }
          });
      lines.finish();
    }
    return (long) all - formulaic.cardinality();
  }

  private void writePassages(
      List<Cluster> clusters, PassageNodes nodes, PassageLikeness texts, PairLine records)
      throws IOException {
    try (JsonLines lines = new JsonLines(out.resolve("passages.jsonl"))) {
      JsonGenerator json = lines.json();
      for (int i = 0; i < clusters.size(); i++) {
        for (int node : clusters.get(i).passages()) {
          int article = nodes.article(node);
          json.writeStartObject();
          json.writeNumberProperty("cluster", i + 1);
          json.writeStringProperty("article", witnesses.id(article));
          witnesses.series(article).ifPresent(series -> json.writeStringProperty("series", series));
          PairLine.date(witnesses.day(article))
              .ifPresent(date -> json.writeStringProperty("date", date));
          witnesses.title(article).ifPresent(title -> json.writeStringProperty("title", title));
          records.offsets(article, nodes.start(node), nodes.end(node), json);
          json.writeStringProperty("text", texts.text(node));
          json.writeEndObject();
          lines.endLine();
        }
      }
      lines.finish();
    }
  }

  private void writeClusters(
      List<Cluster> clusters, PassageNodes nodes, int[] pairsInside, PairLine records)
      throws IOException {
    try (JsonLines lines = new JsonLines(out.resolve("clusters.jsonl"))) {
      JsonGenerator json = lines.json();
      for (int i = 0; i < clusters.size(); i++) {
        Spread spread = clusters.get(i).spread();
        int earliest = clusters.get(i).passages()[0];
        json.writeStartObject();
        json.writeNumberProperty("cluster", i + 1);
        json.writeNumberProperty("size", clusters.get(i).passages().length);
        json.writeNumberProperty("articles", spread.articles());
        json.writeNumberProperty("series", spread.series());
        json.writeNumberProperty("pairs", pairsInside[i + 1]);
        records.span(
            "earliest", nodes.article(earliest), nodes.start(earliest), nodes.end(earliest), json);
        PairLine.date(spread.first()).ifPresent(date -> json.writeStringProperty("first", date));
        PairLine.date(spread.last()).ifPresent(date -> json.writeStringProperty("last", date));
        if (spread.days() > 0) {
          json.writeNumberProperty("days", spread.last() - spread.first());
        }
        json.writeEndObject();
        lines.endLine();
      }
      lines.finish();
    }
  }

  private record Formula(String text, Cluster cluster) {}

  private void writeFormulas(
      List<int[]> clusters, PassageNodes nodes, PassageLikeness texts, PairLine records)
      throws IOException {
    List<Formula> formulas = new ArrayList<>();
    for (int[] passages : clusters) {
      formulas.add(
          new Formula(
              texts.text(passages[0]),
              new Cluster(passages, Spread.of(passages, nodes, witnesses))));
    }
    formulas.sort(
        Comparator.comparingInt((Formula formula) -> -formula.cluster().spread().articles())
            .thenComparing(Formula::text)
            .thenComparingInt(
                formula -> witnesses.rank(nodes.article(formula.cluster().passages()[0]))));
    try (JsonLines lines = new JsonLines(out.resolve("boilerplate.jsonl"))) {
      JsonGenerator json = lines.json();
      for (Formula formula : formulas) {
        Spread spread = formula.cluster().spread();
        int example = formula.cluster().passages()[0];
        json.writeStartObject();
        json.writeStringProperty("text", formula.text());
        json.writeNumberProperty("articles", spread.articles());
        json.writeNumberProperty("series", spread.series());
        json.writeNumberProperty("days", spread.days());
        PairLine.date(spread.first()).ifPresent(date -> json.writeStringProperty("first", date));
        PairLine.date(spread.last()).ifPresent(date -> json.writeStringProperty("last", date));
        records.span(
            "example", nodes.article(example), nodes.start(example), nodes.end(example), json);
        json.writeEndObject();
        lines.endLine();
      }
      lines.finish();
    }
  }

  private long writeProblems() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < manifest.segments; i++) {
      Path file = manifest.file(Segment.name(SealedFile.Kind.PROBLEMS, i));
      try (SealedInput in = SealedInput.open(file, SealedFile.Kind.PROBLEMS)) {
        byte[] bytes = in.getBytes(0, (int) in.length());
        all.append(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    List<String> sorted = all.toString().lines().sorted().toList();
    try (JsonLines lines = new JsonLines(out.resolve("problems.jsonl"))) {
      for (String line : sorted) {
        lines.json().writeRaw(line);
        lines.endLine();
      }
      lines.finish();
    }
    return sorted.size();
  }
}
