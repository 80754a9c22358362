package dev.stemma.extract;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of small elements; of a large one, only enough to see that it is large. */
final class ShortText implements NodeFilter {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "noscript", "svg", "button", "select", "option");

  private final StringBuilder text = new StringBuilder();
  private final int limit;
  private final boolean parted;

  private ShortText(int limit, boolean parted) {
    this.limit = limit;
    this.parted = parted;
  }

  /** Returns an element's words, cut behind a number of units. */
  static String of(Element element, int limit) {
    return Whitespace.canonical(read(element, limit, false));
  }

  /**
   * Returns an element's words with a line feed wherever another element begins or ends that sets
   * its words apart: a block, a link, a line break.
   */
  static String parted(Element element, int limit) {
    return read(element, limit, true);
  }

  private static String read(Element element, int limit, boolean parted) {
    ShortText reader = new ShortText(limit, parted);
    element.filter(reader);
    return reader.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return text.length() > limit ? FilterResult.STOP : FilterResult.CONTINUE;
    }
    if (node instanceof Element element) {
      if (depth > 0 && UNSEEN.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      part(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  /** Runs of white space count as one space, so that indented pages are no longer than others. */
  private void append(String words) {
    int at = 0;
    while (at < words.length() && text.length() <= limit) {
      int most = Math.min(words.length(), at + limit + 1 - text.length());
      int end = at;
      while (end < most && !Whitespace.isPlain(words.charAt(end))) {
        end++;
      }
      text.append(words, at, end);
      boolean space = end < most;
      if (space && !text.isEmpty() && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
        text.append(' ');
      }
      at = space ? end + 1 : end;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      part(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  private void part(Element element, int depth) {
    boolean sets =
        element.isBlock()
            || element.normalName().equals("br")
            || (parted
                && (element.normalName().equals("a")
                    || element.normalName().equals("time")
                    || !AttributeValue.of(element, "class").isBlank()));
    if (depth > 0 && sets && !text.isEmpty()) {
      text.append(parted ? '\n' : ' ');
    }
  }
}
