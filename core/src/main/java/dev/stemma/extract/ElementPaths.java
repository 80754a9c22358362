package dev.stemma.extract;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Names elements of one page by XPath, as in {@code /html/body/div[2]/p}; an index stands where
 * siblings have the same name. The page must not change meanwhile.
 */
final class ElementPaths {

  private final IdentityHashMap<Element, IdentityHashMap<Element, String>> steps =
      new IdentityHashMap<>();

  /** The paths of what holds elements: most parts of a body lie side by side. */
  private final IdentityHashMap<Element, String> holders = new IdentityHashMap<>();

  /** Returns the path from the root of the page. */
  String of(Element element) {
    Element holder = element.parent();
    return holder == null
        ? ""
        : holders.computeIfAbsent(holder, this::path) + '/' + step(holder, element);
  }

  private String path(Element element) {
    StringBuilder path = new StringBuilder();
    Element at = element;
    for (Element parent = at.parent(); parent != null; parent = at.parent()) {
      path.insert(0, step(parent, at)).insert(0, '/');
      at = parent;
    }
    return path.toString();
  }

  /** All children of an element are named at once: asking each for its index takes too long. */
  private String step(Element parent, Element child) {
    String step = steps.computeIfAbsent(parent, ElementPaths::children).get(child);
    return step == null ? child.normalName() : step;
  }

  private static IdentityHashMap<Element, String> children(Element parent) {
    Map<String, Integer> counts = new HashMap<>();
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      counts.merge(child.normalName(), 1, Integer::sum);
    }
    Map<String, Integer> seen = new HashMap<>();
    IdentityHashMap<Element, String> steps = new IdentityHashMap<>();
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      String name = child.normalName();
      int index = seen.merge(name, 1, Integer::sum);
      steps.put(child, counts.getOrDefault(name, 1) > 1 ? name + "[" + index + "]" : name);
    }
    return steps;
  }
}
