package dev.stemma.extract;

import dev.stemma.article.Moment;
import dev.stemma.time.DateReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by name, property or itemprop, in lower case. */
final class MetaTags {

  private final Map<String, List<String>> contents = new HashMap<>();

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.getElementsByTag("meta")) {
      String content = Whitespace.canonical(meta.attr("content"));
      if (!content.isEmpty()) {
        for (String key : new String[] {"name", "property", "itemprop", "http-equiv"}) {
          String name = meta.attr(key).toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            tags.contents.computeIfAbsent(name, unused -> new ArrayList<>()).add(content);
          }
        }
      }
    }
    return tags;
  }

  /** Returns the first content of the first of some names that has any. */
  Optional<String> first(String... names) {
    for (String name : names) {
      List<String> found = contents.getOrDefault(name, List.of());
      if (!found.isEmpty()) {
        return Optional.of(found.getFirst());
      }
    }
    return Optional.empty();
  }

  /** Returns all contents of the first of some names that has any but addresses. */
  List<String> all(String... names) {
    for (String name : names) {
      List<String> found =
          contents.getOrDefault(name, List.of()).stream()
              .filter(text -> !text.contains("://"))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Returns the first date among some names, in their order. */
  Optional<Moment> firstDate(String... names) {
    for (String name : names) {
      for (String content : contents.getOrDefault(name, List.of())) {
        Optional<Moment> moment = DateReader.moment(content);
        if (moment.isPresent()) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }
}
