package dev.stemma.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The fields of a JSON object that we wrote ourselves.
 *
 * @param values each a text, a number as a double, a boolean, a list, or more fields
 */
record JsonFields(Map<String, Object> values) {

  /** A passage may be as long as an article. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /**
   * Reads an object.
   *
   * @throws IllegalArgumentException if it is none
   * @throws tools.jackson.core.JacksonException if it is no JSON
   */
  static JsonFields parse(String json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a JSON object");
      }
      return object(parser);
    }
  }

  private static JsonFields object(JsonParser parser) {
    Map<String, Object> values = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      value(parser).ifPresent(value -> values.put(name, value));
    }
    return new JsonFields(values);
  }

  private static Optional<Object> value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> Optional.of(object(parser));
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          value(parser).ifPresent(items::add);
        }
        yield Optional.of(items);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getDoubleValue());
      case VALUE_TRUE -> Optional.of(true);
      case VALUE_FALSE -> Optional.of(false);
      case VALUE_NULL -> Optional.empty();
      default -> Optional.of(parser.getString());
    };
  }

  Optional<String> optionalText(String name) {
    return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  double number(String name) {
    if (values.get(name) instanceof Double number) {
      return number;
    }
    throw missing(name);
  }

  int integer(String name) {
    return (int) number(name);
  }

  long count(String name) {
    return (long) number(name);
  }

  OptionalInt optionalInteger(String name) {
    return values.get(name) instanceof Double number
        ? OptionalInt.of(number.intValue())
        : OptionalInt.empty();
  }

  JsonFields fields(String name) {
    if (values.get(name) instanceof JsonFields fields) {
      return fields;
    }
    throw missing(name);
  }

  /** Returns the objects of an array; none where there is no such array. */
  List<JsonFields> objects(String name) {
    List<JsonFields> objects = new ArrayList<>();
    if (values.get(name) instanceof List<?> items) {
      for (Object item : items) {
        if (item instanceof JsonFields fields) {
          objects.add(fields);
        }
      }
    }
    return objects;
  }

  private static IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("no proper \"" + name + "\"");
  }
}
