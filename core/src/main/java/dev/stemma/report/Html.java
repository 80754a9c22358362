package dev.stemma.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML that cannot hold a page's markup: whatever is not a name of ours is escaped, names
 * that could run or fetch something are refused, and links lead into this page or to the web only.
 * What the appendable throws comes out as {@link UncheckedIOException}.
 */
final class Html {

  private static final Set<String> REFUSED = Set.of("style", "src", "srcset", "srcdoc", "action");

  private final Appendable out;
  private final Deque<String> opened = new ArrayDeque<>();

  Html(Appendable out) {
    this.out = out;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; an empty value is written as such
   * @throws IllegalArgumentException on a name or a link that is refused
   */
  Html open(String tag, String... attributes) {
    tag(tag, attributes);
    opened.push(tag);
    return this;
  }

  /** Writes an element that can have no content. */
  Html empty(String tag, String... attributes) {
    tag(tag, attributes);
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    write("</");
    write(opened.pop());
    write(">");
    return this;
  }

  /** Writes text, ours or a page's. */
  Html text(String text) {
    escape(SafeText.of(text));
    return this;
  }

  /** Writes a sentence of ours into which {@link SafeText#isolated} words were put. */
  Html bidi(String sentence) {
    escape(sentence);
    return this;
  }

  /** Writes a whole element that holds text only. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Begins a new row of the file, for those who read the source. */
  Html row() {
    write("\n");
    return this;
  }

  /** Writes the document's type. */
  Html doctype() {
    write("<!DOCTYPE html>\n");
    return this;
  }

  /** Writes a style sheet or script of ours as it is. */
  Html asset(String tag, Asset asset) {
    open(tag);
    write(asset.content());
    return close();
  }

  private void tag(String tag, String... attributes) {
    write("<");
    write(name(tag));
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    write(">");
  }

  private void attribute(String name, String value) {
    if (name.startsWith("on") || REFUSED.contains(name)) {
      throw new IllegalArgumentException("an attribute that could run or fetch: " + name);
    }
    if (name.equals("href") && !value.startsWith("#") && !Addresses.isWeb(value)) {
      throw new IllegalArgumentException("a link that leads neither here nor to the web: " + value);
    }
    write(" ");
    write(name(name));
    write("=\"");
    escape(SafeText.of(value));
    write("\"");
  }

  private static String name(String name) {
    boolean plain =
        name.chars().allMatch(unit -> (unit >= 'a' && unit <= 'z') || isDigitOrHyphen(unit));
    if (!plain || name.isEmpty()) {
      throw new IllegalArgumentException("not a name of HTML: " + name);
    }
    return name;
  }

  private static boolean isDigitOrHyphen(int unit) {
    return (unit >= '0' && unit <= '9') || unit == '-';
  }

  private void escape(String text) {
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      String entity = entity(text.charAt(at));
      if (!entity.isEmpty()) {
        write(text.substring(start, at));
        write(entity);
        start = at + 1;
      }
    }
    write(text.substring(start));
  }

  private static String entity(char unit) {
    return switch (unit) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }

  private void write(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
