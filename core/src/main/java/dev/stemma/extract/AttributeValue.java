package dev.stemma.extract;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What elements of a parsed page state. The parser writes the names of attributes in lower case, so
 * that the search for them in any case, which jsoup's own way makes twice, can be left out.
 */
final class AttributeValue {

  private AttributeValue() {}

  /**
   * Returns the value of an attribute, empty if the element has none.
   *
   * @param name in lower case
   */
  static String of(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  /** Returns whether an element has an attribute, whatever its value. */
  static boolean has(Element element, String name) {
    return element.attributesSize() > 0 && element.attributes().hasKey(name);
  }

  /** Returns an element's class and id, parted by a space. */
  static String names(Element element) {
    if (element.attributesSize() == 0) {
      return " ";
    }
    // To ask the element each time would count its attributes each time.
    Attributes attributes = element.attributes();
    return attributes.get("class").trim() + ' ' + attributes.get("id");
  }
}
