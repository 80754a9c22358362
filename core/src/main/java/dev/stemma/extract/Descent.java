package dev.stemma.extract;

import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Steps through an element and those in it in document order, without a query or a stream. */
final class Descent {

  private Descent() {}

  /** Returns the element behind one in document order, null behind the last one within a root. */
  static @Nullable Element next(Element element, Element root) {
    Element inner = element.firstElementChild();
    if (inner != null) {
      return inner;
    }
    for (Element at = element; at != null && !at.equals(root); at = at.parent()) {
      Element sibling = at.nextElementSibling();
      if (sibling != null) {
        return sibling;
      }
    }
    return null;
  }

  /** Returns the first element that fits, the root itself among them. */
  static Optional<Element> first(Element root, Predicate<Element> fits) {
    for (Element at = root; at != null; at = next(at, root)) {
      if (fits.test(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
