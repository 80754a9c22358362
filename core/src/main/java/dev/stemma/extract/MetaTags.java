package dev.stemma.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The {@code meta} elements of a page by name, property or itemprop, in lower case. */
final class MetaTags {

  private static final String[] KEYS = {"name", "property", "itemprop", "http-equiv"};

  /**
   * What a tag says.
   *
   * @param name the tag's name in lower case
   */
  record Tag(String name, String content) {}

  private final Map<String, List<String>> contents = new HashMap<>();

  static MetaTags of(PageIndex index) {
    MetaTags tags = new MetaTags();
    for (Element meta : index.metas) {
      String content = content(meta);
      if (!content.isEmpty()) {
        for (String key : KEYS) {
          String name = AttributeValue.of(meta, key).strip().toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            tags.contents.computeIfAbsent(name, unused -> new ArrayList<>()).add(content);
          }
        }
      }
    }
    return tags;
  }

  /** Some pages escape their tags twice. */
  private static String content(Element meta) {
    String content = Whitespace.canonical(AttributeValue.of(meta, "content"));
    return content.indexOf('&') >= 0 && content.indexOf(';') > 0
        ? Parser.unescapeEntities(content, true)
        : content;
  }

  /** Returns the first content of the first of some names that has any. */
  Optional<String> first(String... names) {
    return tag(names).map(Tag::content);
  }

  /** Returns the first of some names that has any content, with its first content. */
  Optional<Tag> tag(String... names) {
    for (String name : names) {
      List<String> found = contents.getOrDefault(name, List.of());
      if (!found.isEmpty()) {
        return Optional.of(new Tag(name, found.getFirst()));
      }
    }
    return Optional.empty();
  }

  /** Returns all contents of a name. */
  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }
}
