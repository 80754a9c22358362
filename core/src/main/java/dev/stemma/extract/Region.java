package dev.stemma.extract;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** A block element of a page while its pieces are weighed, with the region around it. */
final class Region {

  final Optional<Region> outer;
  final Element element;
  final boolean suspect;

  /** Sum of the worth of all pieces inside. */
  double worth;

  /** Index of the first piece inside. */
  final int from;

  /** Index behind the last piece inside. */
  int to;

  Region(Optional<Region> outer, Element element, boolean suspect, int from) {
    this.outer = outer;
    this.element = element;
    this.suspect = suspect;
    this.from = from;
    this.to = from;
  }
}
