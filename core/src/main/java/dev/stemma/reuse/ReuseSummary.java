package dev.stemma.reuse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a run came to.
 *
 * @param articles articles that were compared with each other
 * @param others articles that were in the index before, and that these were compared with too; 0
 *     where the results tell of all
 * @param characters UTF-16 units of their texts
 * @param copies articles whose text is that of another, unit for unit
 * @param pairs lines of {@code pairs.jsonl}
 * @param passages lines of {@code passages.jsonl}
 * @param clusters lines of {@code clusters.jsonl}
 * @param boilerplate lines of {@code boilerplate.jsonl}
 * @param problems lines of {@code problems.jsonl}
 */
public record ReuseSummary(
    long articles,
    long others,
    long characters,
    long copies,
    long pairs,
    long passages,
    long clusters,
    long boilerplate,
    long problems) {

  private static final String NAME = "reuse.json";

  void write(Path out, ReuseOptions options) throws IOException {
    try (JsonLines file = new JsonLines(out.resolve(NAME))) {
      JsonGenerator json = file.json();
      json.writeStartObject();
      json.writeStringProperty("schema", "stemma-reuse/1");
      json.writeStringProperty("algorithm", Manifest.ALGORITHM);
      json.writeObjectPropertyStart("options");
      json.writeNumberProperty("minLength", options.minLength());
      if (options.maxLag().isPresent()) {
        json.writeNumberProperty("maxLag", options.maxLag().getAsInt());
      }
      json.writeBooleanProperty("ignoreSameSeries", options.ignoreSameSeries());
      json.writeEndObject();
      json.writeNumberProperty("articles", articles);
      if (others > 0) {
        json.writeNumberProperty("others", others);
      }
      json.writeNumberProperty("characters", characters);
      json.writeNumberProperty("copies", copies);
      json.writeNumberProperty("pairs", pairs);
      json.writeNumberProperty("passages", passages);
      json.writeNumberProperty("clusters", clusters);
      json.writeNumberProperty("boilerplate", boilerplate);
      json.writeNumberProperty("problems", problems);
      json.writeEndObject();
      file.endLine();
      file.finish();
    }
  }

  static ReuseSummary read(Path out) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    try (JsonParser json =
        new JsonFactory()
            .createParser(ObjectReadContext.empty(), Files.readAllBytes(out.resolve(NAME)))) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
          counts.put(name, json.getLongValue());
        } else {
          json.skipChildren();
        }
      }
    }
    return new ReuseSummary(
        counts.getOrDefault("articles", 0L),
        counts.getOrDefault("others", 0L),
        counts.getOrDefault("characters", 0L),
        counts.getOrDefault("copies", 0L),
        counts.getOrDefault("pairs", 0L),
        counts.getOrDefault("passages", 0L),
        counts.getOrDefault("clusters", 0L),
        counts.getOrDefault("boilerplate", 0L),
        counts.getOrDefault("problems", 0L));
  }
}
