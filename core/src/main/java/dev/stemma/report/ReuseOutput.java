package dev.stemma.report;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/**
 * What {@code stemma reuse --out} left in a folder, read line by line, so that it may be larger
 * than memory. The files' fields are those that {@code docs/reuse-output.md} names; others are
 * passed over.
 */
public final class ReuseOutput {

  /** The name and version of the files that this reads. */
  public static final String SCHEMA = "stemma-reuse/1";

  private static final String SUMMARY = "reuse.json";
  private static final String UNDETERMINED = "undetermined";

  private final Path folder;
  private final ReuseCounts counts;

  private ReuseOutput(Path folder, ReuseCounts counts) {
    this.folder = folder;
    this.counts = counts;
  }

  /** Takes lines as they are read. */
  public interface Sink<T> {
    /** Takes one. */
    void accept(T line) throws IOException;
  }

  /**
   * Opens a folder; the lines are not yet read.
   *
   * @throws IOException if there is no finished output of this schema
   */
  public static ReuseOutput open(Path folder) throws IOException {
    Path file = folder.resolve(SUMMARY);
    try {
      JsonFields fields = JsonFields.parse(Files.readString(file));
      String schema = fields.text("schema");
      if (!schema.equals(SCHEMA)) {
        throw new IOException(file + ": is of schema " + schema + ", not " + SCHEMA);
      }
      return new ReuseOutput(folder, counts(fields));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(file + ": not what stemma reuse writes: " + e.getMessage(), e);
    }
  }

  private static ReuseCounts counts(JsonFields fields) {
    return new ReuseCounts(
        fields.count("articles"),
        fields.optionalInteger("others").orElse(0),
        fields.count("characters"),
        fields.count("copies"),
        fields.count("pairs"),
        fields.count("passages"),
        fields.count("clusters"),
        fields.count("boilerplate"),
        fields.count("problems"));
  }

  /** Returns the totals. */
  public ReuseCounts counts() {
    return counts;
  }

  /** Reads the pairs, in their order. */
  public void pairs(Sink<ReusePair> sink) throws IOException {
    lines("pairs.jsonl", ReuseOutput::pair, sink);
  }

  /** Reads the passages, in their order. */
  public void passages(Sink<ReusePassage> sink) throws IOException {
    lines("passages.jsonl", ReuseOutput::passage, sink);
  }

  /** Reads the clusters, in their order. */
  public void clusters(Sink<ReuseCluster> sink) throws IOException {
    lines("clusters.jsonl", ReuseOutput::cluster, sink);
  }

  /** Reads the boilerplate, in its order. */
  public void formulas(Sink<ReuseFormula> sink) throws IOException {
    lines("boilerplate.jsonl", ReuseOutput::formula, sink);
  }

  private <T> void lines(String name, Function<JsonFields, T> read, Sink<T> sink)
      throws IOException {
    Path file = folder.resolve(name);
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        sink.accept(parse(file, number, line, read));
      }
    }
  }

  private static <T> T parse(Path file, int number, String line, Function<JsonFields, T> read)
      throws IOException {
    try {
      return read.apply(JsonFields.parse(line));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(file + " line " + number + ": " + e.getMessage(), e);
    }
  }

  private static ReusePlace place(JsonFields fields) {
    Span span = new Span(fields.integer("start"), fields.integer("end"));
    // Left out where they are the same.
    OptionalInt pointStart = fields.optionalInteger("pointStart");
    OptionalInt pointEnd = fields.optionalInteger("pointEnd");
    return new ReusePlace(
        new Location(fields.text("article"), span),
        fields.optionalText("series"),
        fields.optionalText("date"),
        new Span(pointStart.orElse(span.start()), pointEnd.orElse(span.end())));
  }

  private static ReusePair pair(JsonFields fields) {
    JsonFields edits = fields.fields("edits");
    return new ReusePair(
        place(fields.fields("a")),
        place(fields.fields("b")),
        fields.number("score"),
        new ReusePair.Edits(
            edits.integer("equal"),
            edits.integer("substituted"),
            edits.integer("inserted"),
            edits.integer("deleted"),
            edits.integer("moved")),
        fields.optionalInteger("lag"),
        Optional.of(fields.text("direction")).filter(source -> !source.equals(UNDETERMINED)),
        fields.objects("evidence").stream().map(each -> each.text("kind")).toList(),
        fields.optionalInteger("cluster"));
  }

  private static ReusePassage passage(JsonFields fields) {
    return new ReusePassage(
        fields.integer("cluster"),
        place(fields),
        fields.optionalText("title"),
        fields.text("text"));
  }

  private static ReuseCluster cluster(JsonFields fields) {
    OptionalInt days = fields.optionalInteger("days");
    return new ReuseCluster(
        fields.integer("cluster"),
        fields.integer("size"),
        fields.integer("articles"),
        fields.integer("series"),
        fields.integer("pairs"),
        place(fields.fields("earliest")),
        fields.optionalText("first"),
        fields.optionalText("last"),
        days);
  }

  private static ReuseFormula formula(JsonFields fields) {
    return new ReuseFormula(
        fields.text("text"),
        fields.integer("articles"),
        fields.integer("series"),
        fields.integer("days"),
        fields.optionalText("first"),
        fields.optionalText("last"));
  }
}
