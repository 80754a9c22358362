package dev.stemma.cli;

/** What {@code extract} makes of an input. */
enum ExtractFormat {
  /** For people at a terminal: the article with what is known of it. */
  READABLE(".txt"),
  /** The canonical text alone. */
  TEXT(".txt"),
  /** A line of JSON. */
  JSON(".json"),
  /** A page to read. */
  HTML(".html"),
  /** Every piece of the page with why it was kept or dropped, for people at a terminal. */
  EXPLANATION(".explained.txt"),
  /** A line of JSON that says why. */
  EXPLAINED_JSON(".json"),
  /** The captured page with its pieces marked. */
  EXPLAINED_HTML(".explained.html");

  private final String ending;

  ExtractFormat(String ending) {
    this.ending = ending;
  }

  /** Returns what its files' names end with. */
  String ending() {
    return ending;
  }

  /** Returns whether it tells why. */
  boolean explains() {
    return switch (this) {
      case READABLE, TEXT, JSON, HTML -> false;
      case EXPLANATION, EXPLAINED_JSON, EXPLAINED_HTML -> true;
    };
  }

  /** Returns whether one of it fills a file, so that several cannot follow each other. */
  boolean isPage() {
    return this == HTML || this == EXPLAINED_HTML;
  }
}
