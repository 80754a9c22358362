package dev.stemma.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page that say something about its article, found in one walk: a walk for each
 * question would cost more than reading the body.
 */
final class PageIndex {

  /** What one list may hold; pages that have more say nothing with the rest. */
  private static final int MOST = 500;

  private static final int MOST_HEADINGS = 10_000;
  private static final int LONGEST_LINE = 100;
  private static final int YEAR_DIGITS = 4;

  private static final Openings RELATED = Phrases.openings("related");

  private static final Set<String> APART = Set.of("aside", "nav", "footer", "form", "dialog");

  /**
   * An element and where it stands.
   *
   * @param order how many elements stand before it
   * @param apart whether it lies in a comment, a list of teasers or a margin
   */
  record Found(Element element, int order, boolean apart) {

    String name() {
      return element.normalName();
    }
  }

  private final Document page;

  /** How many elements lie around the deepest one. */
  int depth;

  private Optional<MetaTags> tags = Optional.empty();
  final List<Element> metas = new ArrayList<>();
  final List<Element> links = new ArrayList<>();
  final List<Element> scripts = new ArrayList<>();
  final List<Found> headings = new ArrayList<>();
  final List<Found> times = new ArrayList<>();
  final List<Found> authors = new ArrayList<>();
  final List<Found> dates = new ArrayList<>();
  final List<Found> subtitles = new ArrayList<>();
  final List<Found> figures = new ArrayList<>();
  final List<Found> walls = new ArrayList<>();
  final List<Found> images = new ArrayList<>();

  /** What may head a list of teasers: headings, and what begins like "Related". */
  final List<Element> listHeadings = new ArrayList<>();

  /** What holds a short text with the digits of a year. */
  final List<Found> years = new ArrayList<>();

  private PageIndex(Document page) {
    this.page = page;
  }

  /** Puts a page into the order in which readers see it, and indexes it. */
  static PageIndex prepared(Document page) {
    StreamedParts.place(page);
    AmpPage.prepare(page);
    return of(page);
  }

  private static PageIndex of(Document page) {
    PageIndex index = new PageIndex(page);
    page.traverse(index.new Walk());
    return index;
  }

  /** Returns what the page's meta elements say, read on first asking. */
  MetaTags tags() {
    return tags.orElseGet(() -> {
      MetaTags read = MetaTags.of(this);
      tags = Optional.of(read);
      return read;
    });
  }

  Document page() {
    return page;
  }

  private static <T> void add(List<T> list, T item) {
    if (list.size() < MOST) {
      list.add(item);
    }
  }

  private final class Walk implements NodeVisitor {

    private final List<Element> apart = new ArrayList<>();
    private final Map<String, Set<Hint>> hints = new HashMap<>();
    private int order;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        text(text);
      }
      if (!(node instanceof Element element)) {
        return;
      }
      order++;
      PageIndex.this.depth = Math.max(PageIndex.this.depth, depth);
      switch (element.normalName()) {
        case "meta" -> add(metas, element);
        case "link" -> add(links, element);
        case "script" -> script(element);
        case "h1", "h2", "h3" -> heading(element);
        case "h4", "h5", "h6" -> headsList(element);
        case "time", "relative-time", "time-ago" -> add(times, found(element));
        case "img" -> add(images, found(element));
        case "figure" -> add(figures, found(element));
        case "a" -> {
          if (Hint.isAuthorAddress(AttributeValue.of(element, "href"))) {
            add(authors, found(element));
          }
        }
        default -> {}
      }
      if (element.attributesSize() > 0) {
        read(element, element.attributes());
      }
    }

    private void script(Element element) {
      add(scripts, element);
      // Some pages have a script of one call print their date.
      String code = element.childNodeSize() == 1 ? ScriptText.of(element) : "";
      if (code.length() <= LONGEST_LINE && holdsYear(code)) {
        add(years, found(element));
      }
    }

    private void text(TextNode text) {
      Element parent = text.parent();
      String words = text.getWholeText();
      int start = 0;
      while (start < words.length() && Whitespace.isAny(words.charAt(start))) {
        start++;
      }
      if (parent == null || start == words.length()) {
        return;
      }
      if (words.length() <= LONGEST_LINE && holdsYear(words)) {
        add(years, found(parent));
      }
      if (RELATED.mayBegin(words, start)) {
        headsList(parent);
      }
    }

    private void headsList(Element element) {
      boolean again = !listHeadings.isEmpty() && listHeadings.getLast().equals(element);
      if (!again && listHeadings.size() < MOST_HEADINGS) {
        listHeadings.add(element);
      }
    }

    /** Looks at every fourth unit, and before those that are digits. */
    private static boolean holdsYear(String words) {
      int from = 0;
      while (from + YEAR_DIGITS <= words.length()) {
        int at = from + YEAR_DIGITS - 1;
        while (at >= from && Character.isDigit(words.charAt(at))) {
          at--;
        }
        if (at < from) {
          return true;
        }
        from = at + 1;
      }
      return false;
    }

    private void heading(Element element) {
      if (element.normalName().equals("h1")) {
        // What holds the main heading is no margin, whatever it is called.
        apart.clear();
      }
      add(headings, found(element));
      headsList(element);
    }

    private Found found(Element element) {
      return new Found(element, order, !apart.isEmpty());
    }

    private void read(Element element, Attributes attributes) {
      String property = joined(attributes.get("itemprop"), attributes.get("property"));
      String names = joined(attributes.get("class"), attributes.get("id"));
      Set<Hint> hinted = names.isEmpty() ? Set.of() : hints.computeIfAbsent(names, Hint::in);
      boolean meta = element.normalName().equals("meta");
      boolean holder = holdsPage(element);
      boolean margin =
          APART.contains(element.normalName())
              && !(element.normalName().equals("footer") && names.contains("entry"));
      if (!holder && (margin || hinted.contains(Hint.APART))) {
        apart.add(element);
      }
      String relation = attributes.get("rel");
      if (!property.isEmpty() || !relation.isEmpty()) {
        property = property.toLowerCase(Locale.ROOT);
        if (property.contains("author")
            || property.contains("creator")
            || relation.contains("author")) {
          add(authors, found(element));
          return;
        }
        if (!meta && property.contains("date")) {
          add(dates, found(element));
        }
      }
      if (holder || meta) {
        return;
      }
      if (hinted.contains(Hint.AUTHOR)) {
        add(authors, found(element));
      }
      if (hinted.contains(Hint.DATE)) {
        add(dates, found(element));
      }
      if (hinted.contains(Hint.SUBTITLE)) {
        add(subtitles, found(element));
      }
      if (hinted.contains(Hint.WALL)) {
        add(walls, found(element));
      }
    }

    private static String joined(String one, String other) {
      return other.isEmpty() ? one : one + " " + other;
    }

    /** The page's frame carries the names of much that it holds. */
    private static boolean holdsPage(Element element) {
      return switch (element.normalName()) {
        case "html", "body", "main", "article" -> true;
        default -> false;
      };
    }

    @Override
    public void tail(Node node, int depth) {
      if (!apart.isEmpty() && node.equals(apart.getLast())) {
        apart.removeLast();
      }
    }
  }
}
