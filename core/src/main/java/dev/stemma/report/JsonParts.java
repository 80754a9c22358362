package dev.stemma.report;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** The pieces that the trace document is put together from. */
final class JsonParts {

  private static final double MILLIONTHS = 1e6;

  private JsonParts() {}

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
