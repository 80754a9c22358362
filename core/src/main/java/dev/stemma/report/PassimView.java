package dev.stemma.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a run's passages and pairs with the fields that passim gives them (Smith, Cordell and
 * Mullen 2015), so that notebooks made for its output read ours: a line for each passage of a
 * cluster, as in its {@code out.json}, and a line for each pair, as in its {@code align.json}.
 *
 * <p>{@code begin} and {@code end} count code points, as Python does. {@code uid} is made from the
 * article's id. What passim calls boilerplate we keep apart, so {@code boiler} is always false.
 */
public final class PassimView {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private PassimView() {}

  /** Writes the passages, a line each, cluster by cluster. */
  public static void passages(ReuseOutput output, Writer out) throws IOException {
    output.passages(passages(sizes(output), out));
  }

  /** Returns the sizes of the clusters, by number. */
  static int[] sizes(ReuseOutput output) throws IOException {
    int[][] sizes = {new int[Math.toIntExact(output.counts().clusters()) + 1]};
    output.clusters(cluster -> {
      if (cluster.number() >= sizes[0].length) {
        sizes[0] = Arrays.copyOf(sizes[0], cluster.number() * 2);
      }
      sizes[0][cluster.number()] = cluster.size();
    });
    return sizes[0];
  }

  /** Returns what writes a line of each passage. */
  static ReuseOutput.Sink<ReusePassage> passages(int[] sizes, Writer out) {
    return passage -> {
      if (passage.cluster() >= sizes.length) {
        throw new IOException("passages.jsonl names a cluster that clusters.jsonl lacks");
      }
      line(out, json -> passage(json, passage, sizes[passage.cluster()]));
    };
  }

  /** Writes the pairs, a line each. */
  public static void pairs(ReuseOutput output, Writer out) throws IOException {
    output.pairs(pairs(out));
  }

  /** Returns what writes a line of each pair. */
  static ReuseOutput.Sink<ReusePair> pairs(Writer out) {
    return pair -> line(out, json -> pair(json, pair));
  }

  private interface Fields {
    void write(JsonGenerator json);
  }

  private static void line(Writer out, Fields fields) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void passage(JsonGenerator json, ReusePassage passage, int size) {
    ReusePlace place = passage.place();
    json.writeNumberProperty("uid", uid(place.location().article()));
    json.writeNumberProperty("cluster", passage.cluster());
    json.writeNumberProperty("size", size);
    json.writeNumberProperty("begin", place.points().start());
    json.writeNumberProperty("end", place.points().end());
    json.writeBooleanProperty("boiler", false);
    json.writeNumberProperty("pboiler", 0);
    json.writeStringProperty("id", place.location().article());
    optional(json, "series", place.series());
    optional(json, "date", place.date());
    optional(json, "title", passage.title());
    json.writeStringProperty("text", passage.text());
  }

  private static void pair(JsonGenerator json, ReusePair pair) {
    side(json, "", pair.a());
    side(json, "2", pair.b());
    json.writeNumberProperty("matches", pair.edits().equal());
    json.writeNumberProperty("score", pair.score());
  }

  private static void side(JsonGenerator json, String number, ReusePlace place) {
    json.writeNumberProperty("uid" + number, uid(place.location().article()));
    json.writeStringProperty("id" + number, place.location().article());
    optional(json, "series" + number, place.series());
    optional(json, "date" + number, place.date());
    json.writeNumberProperty("begin" + number, place.points().start());
    json.writeNumberProperty("end" + number, place.points().end());
  }

  private static void optional(JsonGenerator json, String name, Optional<String> value) {
    value.ifPresent(text -> json.writeStringProperty(name, text));
  }

  /**
   * A number for an id, the same in every run; 64 bits, so that none are likely to fall together.
   */
  private static long uid(String article) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(article.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
