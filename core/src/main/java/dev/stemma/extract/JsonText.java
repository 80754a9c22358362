package dev.stemma.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * JSON as pages hold it, read as far as it can be: with comments, raw line breaks, single quotes,
 * stray commas, or broken off in the middle. Lists, maps and strings only; depth is bounded by the
 * parser, length by the page.
 */
final class JsonText {

  static final int DEEPEST = 60;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private JsonText() {}

  /** Returns the values of a script, each as far as it can be read. */
  static List<Object> read(String script) {
    List<Object> roots = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bare(script))) {
      while (parser.nextToken() != null) {
        value(parser, roots::add);
      }
    } catch (JacksonException e) {
      // What was read before the break stands.
    }
    return roots;
  }

  /**
   * Reads one value out of program text as far as it can be read.
   *
   * @param from where its bracket stands
   * @param into takes the value
   * @return where reading ended: behind the value, or where it broke
   */
  static int readAt(char[] text, int from, List<Object> into) {
    JsonParser parser =
        JSON.createParser(ObjectReadContext.empty(), text, from, text.length - from);
    try (parser) {
      parser.nextToken();
      value(parser, into::add);
      return from + (int) parser.currentLocation().getCharOffset();
    } catch (JacksonException e) {
      // What was read before the break stands.
      return from + (int) parser.currentLocation().getCharOffset();
    }
  }

  /** Cuts what pages wrap around JSON: comments of HTML and XML, escaped quotes. */
  private static String bare(String script) {
    int brace = script.indexOf('{');
    int bracket = script.indexOf('[');
    int start = brace < 0 ? bracket : bracket < 0 ? brace : Math.min(brace, bracket);
    // Inside a CDATA mark stands a bracket that opens no list.
    if (start == bracket && script.startsWith("[CDATA[", Math.max(0, start))) {
      start = brace;
    }
    if (start < 0) {
      return "";
    }
    String json = script.substring(start);
    return json.startsWith("{&quot;") || json.startsWith("[{&quot;")
        ? Parser.unescapeEntities(json, false)
        : json;
  }

  private interface Sink {
    void take(Object value);
  }

  /** Reads the value at the parser's token; hands it on before it is filled. */
  private static void value(JsonParser parser, Sink sink) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      sink.take(map);
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        value(parser, item -> map.putIfAbsent(name, item));
      }
    } else if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      sink.take(list);
      JsonToken next = parser.nextToken();
      while (next != null && next != JsonToken.END_ARRAY) {
        value(parser, list::add);
        next = parser.nextToken();
      }
    } else if (token != null && token.isScalarValue()) {
      sink.take(token == JsonToken.VALUE_NULL ? "" : parser.getString());
    }
  }
}
