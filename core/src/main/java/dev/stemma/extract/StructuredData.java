package dev.stemma.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD with schema.org's words (NewsArticle and its kin). The
 * article that says most is asked first, then others of the same page, then the page itself.
 */
final class StructuredData {

  private static final String[] TELLING = {"headline", "datePublished", "author", "articleBody"};
  private static final String[] AROUND = {
    "@graph", "mainEntity", "mainEntityOfPage", "itemReviewed", "hasPart", "about", "video"
  };

  private final List<Map<?, ?>> articles = new ArrayList<>();
  private final List<Map<?, ?>> pages = new ArrayList<>();
  private final Map<String, Map<?, ?>> byId = new HashMap<>();

  private StructuredData() {}

  static StructuredData of(PageIndex index) {
    StructuredData data = new StructuredData();
    for (Element script : index.scripts) {
      if (AttributeValue.of(script, "type").startsWith("application/ld+json")) {
        for (Object root : JsonText.read(ScriptText.of(script))) {
          data.collect(root, 0);
        }
      }
    }
    data.articles.sort((a, b) -> Integer.compare(weight(b), weight(a)));
    return data;
  }

  /** Returns whether the page does not describe itself as an article. */
  boolean isEmpty() {
    return articles.isEmpty();
  }

  /** Returns a plain text property, its markup entities resolved. */
  Optional<String> text(String property) {
    for (Map<?, ?> node : nodes()) {
      Optional<String> text = string(get(node, property));
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** Returns all plain texts of a property. */
  List<String> texts(String property) {
    for (Map<?, ?> node : nodes()) {
      List<String> texts = new ArrayList<>();
      addTexts(get(node, property), texts);
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  /** Returns the people and organisations in a property. */
  List<Agent> agents(String property) {
    for (Map<?, ?> node : nodes()) {
      List<Agent> agents = new ArrayList<>();
      addAgents(get(node, property), agents, 0);
      if (!agents.isEmpty()) {
        return agents;
      }
    }
    return List.of();
  }

  /** Returns the names of the people or organisations in a property. */
  List<String> names(String property) {
    return agents(property).stream().map(Agent::name).toList();
  }

  /** Returns a property of what a property holds, as in the address of a picture. */
  Optional<String> inner(String property, String innerProperty) {
    for (Map<?, ?> node : nodes()) {
      Object value = resolved(get(node, property));
      if (value instanceof List<?> list && !list.isEmpty()) {
        value = resolved(list.getFirst());
      }
      Optional<String> text =
          value instanceof Map<?, ?> map ? string(get(map, innerProperty)) : Optional.empty();
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** Returns all plain texts of a property of what a property holds, as one or in a list. */
  List<String> inners(String property, String innerProperty) {
    List<String> inners = new ArrayList<>();
    for (Map<?, ?> node : nodes()) {
      Object value = resolved(get(node, property));
      List<?> holders = value instanceof List<?> list ? list : List.of(value);
      for (Object holder : holders) {
        if (holder instanceof Map<?, ?> map) {
          addTexts(get(map, innerProperty), inners);
        }
      }
    }
    return inners;
  }

  /**
   * Somebody named in structured data.
   *
   * @param organisation whether the data say that it is one
   */
  record Agent(String name, boolean organisation) {}

  private List<Map<?, ?>> nodes() {
    if (articles.isEmpty()) {
      return pages;
    }
    List<Map<?, ?>> nodes = new ArrayList<>(articles.subList(0, 1));
    Optional<String> headline = string(get(articles.getFirst(), "headline"));
    for (Map<?, ?> other : articles.subList(1, articles.size())) {
      // A page may hold other articles whole; only those under the same headline are this one.
      if (headline.isEmpty() || headline.equals(string(get(other, "headline")))) {
        nodes.add(other);
      }
    }
    nodes.addAll(pages);
    return nodes;
  }

  private void addAgents(Object value, List<Agent> agents, int depth) {
    if (depth > JsonText.DEEPEST) {
      return;
    }
    Object resolved = resolved(value);
    if (resolved instanceof List<?> list) {
      list.forEach(item -> addAgents(item, agents, depth + 1));
    } else if (resolved instanceof Map<?, ?> map) {
      boolean organisation = isType(map, "Organization");
      List<String> names = new ArrayList<>();
      addTexts(get(map, "name"), names);
      if (names.isEmpty()) {
        String full =
            string(get(map, "givenName")).orElse("")
                + " "
                + string(get(map, "familyName")).orElse("");
        names.add(Whitespace.strip(full));
      }
      for (String name : names) {
        if (!name.isBlank()) {
          agents.add(new Agent(Whitespace.canonical(name), organisation));
        }
      }
    } else {
      string(resolved).ifPresent(name -> agents.add(new Agent(Whitespace.canonical(name), false)));
    }
  }

  private static void addTexts(Object value, List<String> texts) {
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> map) {
          string(get(map, "name")).ifPresent(texts::add);
        } else if (!(item instanceof List<?>)) {
          string(item).ifPresent(texts::add);
        }
      }
    } else if (value instanceof Map<?, ?> map) {
      string(get(map, "name")).ifPresent(texts::add);
    } else {
      string(value).ifPresent(texts::add);
    }
  }

  /** A map that holds nothing but an {@code @id} stands for the node of that name. */
  private Object resolved(Object value) {
    if (value instanceof Map<?, ?> map && !map.containsKey("name") && map.containsKey("@id")) {
      Map<?, ?> node = byId.get(String.valueOf(map.get("@id")));
      return node == null ? value : node;
    }
    return value;
  }

  /** Returns a property, an empty text where it is not there. */
  private static Object get(Map<?, ?> map, String property) {
    Object value = map.get(property);
    return value == null ? "" : value;
  }

  private static int weight(Map<?, ?> candidate) {
    int weight = 0;
    for (String property : TELLING) {
      weight += candidate.containsKey(property) ? 1 : 0;
    }
    return weight;
  }

  private void collect(Object value, int depth) {
    if (depth > JsonText.DEEPEST) {
      return;
    }
    if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      Object id = map.get("@id");
      if (id != null && (map.containsKey("name") || map.containsKey("url"))) {
        byId.putIfAbsent(String.valueOf(id), map);
      }
      if (isType(map, "Article") || isType(map, "Posting") || isType(map, "Report")) {
        articles.add(map);
      } else if (isType(map, "WebPage") || isType(map, "Recipe") || isType(map, "VideoObject")) {
        pages.add(map);
      }
      for (String property : AROUND) {
        collect(get(map, property), depth + 1);
      }
      // Authors with an @id of their own may stand inside the article.
      collectIds(get(map, "author"), depth + 1);
    }
  }

  private void collectIds(Object value, int depth) {
    if (value instanceof List<?> list && depth < JsonText.DEEPEST) {
      list.forEach(item -> collectIds(item, depth + 1));
    } else if (value instanceof Map<?, ?> map
        && map.get("@id") != null
        && map.containsKey("name")) {
      byId.putIfAbsent(String.valueOf(map.get("@id")), map);
    }
  }

  private static boolean isType(Map<?, ?> map, String end) {
    Object type = get(map, "@type");
    if (type instanceof List<?> list) {
      return list.stream().anyMatch(each -> String.valueOf(each).endsWith(end));
    }
    return String.valueOf(type).endsWith(end);
  }

  private static Optional<String> string(Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      return string(list.getFirst());
    }
    return value instanceof String text && !text.isBlank()
        ? Optional.of(text.indexOf('&') < 0 ? text : unescaped(text))
        : Optional.empty();
  }

  /** Some pages escape what stands in JSON as if it were markup, some of them twice. */
  private static String unescaped(String text) {
    String once = Parser.unescapeEntities(text, false);
    return once.contains("&") && once.contains(";") ? Parser.unescapeEntities(once, false) : once;
  }
}
