package dev.stemma.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * What a page says of its article in JSON-LD with schema.org's words (NewsArticle and its kin).
 * Broken JSON is common and says nothing.
 */
final class StructuredData {

  private static final int DEEPEST = 40;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final Map<?, ?> article;

  private StructuredData(Map<?, ?> article) {
    this.article = article;
  }

  static StructuredData of(Document page) {
    List<Map<?, ?>> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      collect(parse(script.data()), articles, 0);
    }
    Map<?, ?> best = Map.of();
    for (Map<?, ?> candidate : articles) {
      if (weight(candidate) > weight(best)) {
        best = candidate;
      }
    }
    return new StructuredData(best);
  }

  boolean isEmpty() {
    return article.isEmpty();
  }

  /** Returns a plain text property, its markup entities resolved. */
  Optional<String> text(String property) {
    return string(get(article, property));
  }

  /** Returns the names of the people or outlets in a property. */
  List<String> names(String property) {
    List<String> names = new ArrayList<>();
    addNames(get(article, property), names);
    return names;
  }

  private static void addNames(Object value, List<String> names) {
    if (value instanceof List<?> list) {
      list.forEach(item -> addNames(item, names));
    } else if (value instanceof Map<?, ?> map) {
      addNames(get(map, "name"), names);
    } else {
      string(value).ifPresent(names::add);
    }
  }

  /** Returns a property, an empty text where it is not there. */
  private static Object get(Map<?, ?> map, String property) {
    Object value = map.get(property);
    return value == null ? "" : value;
  }

  private static int weight(Map<?, ?> candidate) {
    int weight = 0;
    for (String property : new String[] {"headline", "datePublished", "author", "articleBody"}) {
      weight += candidate.containsKey(property) ? 1 : 0;
    }
    return weight;
  }

  private static void collect(Object value, List<Map<?, ?>> articles, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, articles, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      if (isArticle(get(map, "@type"))) {
        articles.add(map);
      } else {
        for (String property : new String[] {"@graph", "mainEntity", "mainEntityOfPage"}) {
          collect(get(map, property), articles, depth + 1);
        }
      }
    }
  }

  private static boolean isArticle(Object type) {
    if (type instanceof List<?> list) {
      return list.stream().anyMatch(StructuredData::isArticle);
    }
    return type instanceof String name
        && (name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report"));
  }

  private static Optional<String> string(Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return string(list.getFirst());
    }
    return value instanceof String text && !text.isBlank()
        ? Optional.of(org.jsoup.parser.Parser.unescapeEntities(text, false))
        : Optional.empty();
  }

  private static Object parse(String json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      return parser.nextToken() == null ? "" : value(parser);
    } catch (JacksonException e) {
      return "";
    }
  }

  /** Reads the value at the parser's token; nesting is bounded by the parser. */
  private static Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        map.putIfAbsent(name, value(parser));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return String.valueOf(parser.getString());
  }
}
