package dev.stemma.report;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The pieces that our JSON documents are put together from. */
final class JsonParts {

  private static final double MILLIONTHS = 1e6;

  private JsonParts() {}

  /**
   * Writes a document in UTF-8, with a line feed behind it. The stream is flushed and left open.
   *
   * @param context how the document is laid out
   * @param content writes the document's one value
   * @throws IOException if the stream does
   */
  static void document(
      OutputStream out, ObjectWriteContext context, Consumer<JsonGenerator> content)
      throws IOException {
    // Not Jackson's own encoder: it refuses a lone surrogate, which a broken page may well hold.
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JsonGenerator json = new JsonFactory().createGenerator(context, writer);
    try {
      content.accept(json);
      json.flush();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    writer.write('\n');
    writer.flush();
  }

  /** Writes a named array, each item through {@code item}. */
  static <T> void array(
      JsonGenerator json, String name, List<T> items, BiConsumer<JsonGenerator, T> item) {
    json.writeName(name);
    json.writeStartArray();
    for (T each : items) {
      item.accept(json, each);
    }
    json.writeEndArray();
  }

  static void strings(JsonGenerator json, String name, List<String> values) {
    array(json, name, values, JsonGenerator::writeString);
  }

  /** Writes a value as its string, or null where there is none. */
  static void optional(JsonGenerator json, String name, Optional<?> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get().toString());
    } else {
      json.writeNullProperty(name);
    }
  }

  /** Writes {@code start} and {@code end} into the object that is open. */
  static void range(JsonGenerator json, Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }

  /** Writes a named span. */
  static void span(JsonGenerator json, String name, Span span) {
    json.writeName(name);
    json.writeStartObject();
    range(json, span);
    json.writeEndObject();
  }

  static void location(JsonGenerator json, Location location) {
    json.writeStartObject();
    located(json, location.article(), location.span());
    json.writeEndObject();
  }

  static void location(JsonGenerator json, String name, Location location) {
    json.writeName(name);
    location(json, location);
  }

  static void optionalLocation(JsonGenerator json, String name, Optional<Location> location) {
    if (location.isPresent()) {
      location(json, name, location.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  /** Writes {@code article}, {@code start} and {@code end} into the object that is open. */
  static void located(JsonGenerator json, String article, Span span) {
    json.writeStringProperty("article", article);
    range(json, span);
  }

  /** Writes a share to the millionth: what lies behind is noise of the summation. */
  static void share(JsonGenerator json, String name, double share) {
    json.writeNumberProperty(name, Math.round(share * MILLIONTHS) / MILLIONTHS);
  }
}
