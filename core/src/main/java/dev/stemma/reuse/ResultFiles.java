package dev.stemma.reuse;

import dev.stemma.reuse.NumberedClusters.Cluster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what is told of passages beside their pairs: {@code docs/reuse-output.md}. */
final class ResultFiles {

  private final Path folder;
  private final PassageNodes nodes;
  private final Witnesses witnesses;
  private final PassageLikeness texts;
  private final PairLine records;

  ResultFiles(
      Path folder,
      PassageNodes nodes,
      Witnesses witnesses,
      PassageLikeness texts,
      PairLine records) {
    this.folder = folder;
    this.nodes = nodes;
    this.witnesses = witnesses;
    this.texts = texts;
    this.records = records;
  }

  /**
   * Writes the pairs.
   *
   * @param without the indices of those to leave out
   * @return how many have both passages in a cluster, by its number
   */
  int[] writePairs(
      CountedPairs pairs,
      BitSet without,
      NumberedClusters clusters,
      ReuseDirection directions,
      ReuseProgress progress)
      throws IOException {
    int[] inside = new int[clusters.inOrder().size() + 1];
    try (JsonLines lines = new JsonLines(folder.resolve("pairs.jsonl"))) {
      pairs.inOrder(
          without,
          (i, pair, words) -> {
            int cluster = clusters.of(nodes.ofA(i), nodes.ofB(i));
            inside[cluster]++;
            records.write(pair, words, cluster, directions, lines.json());
            lines.endLine();
            if ((i & 0x3FFF) == 0) {
              progress.at("writing", i, pairs.size());
            }
          });
      lines.finish();
    }
    return inside;
  }

  void writePassages(List<Cluster> clusters) throws IOException {
    try (JsonLines lines = new JsonLines(folder.resolve("passages.jsonl"))) {
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

  /**
   * Writes the clusters.
   *
   * @param pairsInside what {@link #writePairs} returned
   */
  void writeClusters(List<Cluster> clusters, int[] pairsInside) throws IOException {
    try (JsonLines lines = new JsonLines(folder.resolve("clusters.jsonl"))) {
      JsonGenerator json = lines.json();
      for (int i = 0; i < clusters.size(); i++) {
        Spread spread = clusters.get(i).spread();
        json.writeStartObject();
        json.writeNumberProperty("cluster", i + 1);
        json.writeNumberProperty("size", clusters.get(i).size());
        json.writeNumberProperty("articles", spread.articles());
        json.writeNumberProperty("series", spread.series());
        json.writeNumberProperty("pairs", pairsInside[i + 1]);
        span("earliest", clusters.get(i), json);
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

  private void span(String name, Cluster cluster, JsonGenerator json) throws IOException {
    int node = cluster.earliest();
    records.span(name, nodes.article(node), nodes.start(node), nodes.end(node), json);
  }

  private record Formula(String text, Cluster cluster) {}

  void writeFormulas(List<int[]> clusters) throws IOException {
    List<Formula> formulas = new ArrayList<>();
    for (int[] passages : clusters) {
      formulas.add(new Formula(texts.text(passages[0]), Cluster.of(passages, nodes, witnesses)));
    }
    formulas.sort(
        Comparator.comparingInt((Formula formula) -> -formula.cluster().spread().articles())
            .thenComparing(Formula::text)
            .thenComparingInt(
                formula -> witnesses.rank(nodes.article(formula.cluster().earliest()))));
    try (JsonLines lines = new JsonLines(folder.resolve("boilerplate.jsonl"))) {
      JsonGenerator json = lines.json();
      for (Formula formula : formulas) {
        Spread spread = formula.cluster().spread();
        json.writeStartObject();
        json.writeStringProperty("text", formula.text());
        json.writeNumberProperty("articles", spread.articles());
        json.writeNumberProperty("series", spread.series());
        json.writeNumberProperty("days", spread.days());
        PairLine.date(spread.first()).ifPresent(date -> json.writeStringProperty("first", date));
        PairLine.date(spread.last()).ifPresent(date -> json.writeStringProperty("last", date));
        span("example", formula.cluster(), json);
        json.writeEndObject();
        lines.endLine();
      }
      lines.finish();
    }
  }

  /**
   * Writes what the segments note as problems.
   *
   * @param from the first of the segments
   * @return how many there are
   */
  long writeProblems(Manifest manifest, int from) throws IOException {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < manifest.segments; i++) {
      Path file = manifest.file(Segment.name(SealedFile.Kind.PROBLEMS, i));
      try (SealedInput in = SealedInput.open(file, SealedFile.Kind.PROBLEMS)) {
        byte[] bytes = in.getBytes(0, (int) in.length());
        all.append(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    List<String> sorted = all.toString().lines().sorted().toList();
    try (JsonLines lines = new JsonLines(folder.resolve("problems.jsonl"))) {
      for (String line : sorted) {
        lines.json().writeRaw(line);
        lines.endLine();
      }
      lines.finish();
    }
    return sorted.size();
  }
}
