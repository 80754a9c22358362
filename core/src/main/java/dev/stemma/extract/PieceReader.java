package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Splits a page into pieces in one walk, leaving out what is never body. */
final class PieceReader implements NodeFilter {

  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "button",
          "select",
          "textarea",
          "input",
          "option",
          "nav",
          "dialog",
          "menu",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "head",
          "map",
          "datalist",
          "progress",
          "meter");

  private static final Set<String> STRESS = Set.of("b", "strong", "i", "em");

  private static final int LONGEST_VALUE = 150;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  /** Whether the open run holds more than white space. */
  private boolean worded;

  private Region region;

  /** Elements in the region that hold no text yet; most never do, and make no regions. */
  private final Deque<Element> entered = new ArrayDeque<>();

  private String tag = "";
  private int linked;
  private int linkDepth;
  private Optional<String> link = Optional.empty();
  private int stressed;
  private int stressDepth;
  private final NameWeights names;

  /** What the names of elements say; pages use the same ones again and again. */
  private final Map<String, NameWeights.Named> namings = new HashMap<>();

  private final SitePage site;

  private PieceReader(Element body, NameWeights names, SitePage site) {
    this.names = names;
    this.site = site;
    region = new Region(Optional.empty(), body, 0, 0, 0);
  }

  /**
   * What a page is made of.
   *
   * @param pieces its text in order
   * @param regions its block elements with text, outer before inner
   * @param skipped elements that were left out whole
   */
  record Pieces(List<Piece> pieces, List<Region> regions, List<Skipped> skipped) {}

  /**
   * An element that was left out whole.
   *
   * @param before how many pieces stand before it
   */
  record Skipped(int before, Element element, Reason reason) {}

  /**
   * Reads a page.
   *
   * @param names how the names of elements speak for a body
   * @param site what a site rule drops
   */
  static Pieces of(Element body, NameWeights names, SitePage site) {
    PieceReader reader = new PieceReader(body, names, site);
    reader.regions.add(reader.region);
    body.filter(reader);
    reader.flush();
    reader.regions.getFirst().to = reader.pieces.size();
    return new Pieces(reader.pieces, reader.regions, reader.skipped);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      open.append(words);
      worded = worded || !Whitespace.isBlank(words);
      if (linkDepth > 0) {
        linked += visible(words);
      }
      if (stressDepth > 0) {
        stressed += visible(words);
      }
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element) || depth == 0) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (site.drops(element).isPresent()) {
      return skip(element, Reason.RULED_OUT);
    }
    if (NEVER.contains(name)) {
      return skip(element, Reason.ELEMENT);
    }
    if (!element.isBlock() && Mark.isHidden(element)) {
      return skip(element, Reason.HIDDEN);
    }
    if (name.equals("a")) {
      linkDepth++;
      link = link.isPresent() ? link : address(element);
    } else if (STRESS.contains(name)) {
      stressDepth++;
    } else if (name.equals("br")) {
      breakLine(element);
    } else if (isCell(name) && isValue(element)) {
      open.append(' ');
    } else if (element.isBlock() || name.equals("time")) {
      flush();
      entered.addLast(element);
      tag = name;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      if (linkDepth > 0 && element.normalName().equals("a")) {
        linkDepth--;
      } else if (stressDepth > 0 && STRESS.contains(element.normalName())) {
        stressDepth--;
      }
      if (element.equals(entered.peekLast())) {
        flush();
      }
      if (element.equals(entered.peekLast())) {
        entered.removeLast();
        tag = entered.isEmpty() ? region.element.normalName() : entered.getLast().normalName();
      } else if (region.element.equals(element)) {
        flush();
        region.to = pieces.size();
        Region left = region;
        region = left.around();
        tag = region.element.normalName();
      }
    }
    return FilterResult.CONTINUE;
  }

  private static Optional<String> address(Element link) {
    String href = AttributeValue.of(link, "href");
    return href.isEmpty() ? Optional.empty() : Optional.of(href);
  }

  private FilterResult skip(Element element, Reason reason) {
    // Inside a run of text it stands behind the piece that the run becomes.
    int before = pieces.size() + (worded ? 1 : 0);
    skipped.add(new Skipped(before, element, reason));
    return FilterResult.SKIP_ENTIRELY;
  }

  private void enter(Element element) {
    NameWeights.Named named = namings.computeIfAbsent(AttributeValue.names(element), names::of);
    int marks = Mark.of(element) | named.marks();
    region = new Region(Optional.of(region), element, marks, named.weight(), pieces.size());
    region.layout = isCell(element.normalName()) && isLayout(element);
    regions.add(region);
  }

  /** Two line breaks in a row part paragraphs in pages that know no other way. */
  private void breakLine(Element lineBreak) {
    Node before = lineBreak.previousSibling();
    while (before instanceof TextNode text && text.isBlank()) {
      before = before.previousSibling();
    }
    if (before instanceof Element element && element.normalName().equals("br")) {
      flush();
    } else {
      open.append('\n');
    }
  }

  private void flush() {
    String text = worded ? Whitespace.canonical(open.toString()) : "";
    open.setLength(0);
    worded = false;
    if (!text.isEmpty()) {
      entered.forEach(this::enter);
      entered.clear();
      pieces.add(Piece.of(region, kind(), tag, text, linked, stressed, link));
    }
    linked = 0;
    stressed = 0;
    link = Optional.empty();
  }

  private BlockKind kind() {
    Optional<Region> around = Optional.of(region);
    while (around.isPresent()) {
      Element element = around.get().element;
      Optional<BlockKind> kind = kindOf(element.normalName());
      if (kind.isPresent()) {
        return kind.get() == BlockKind.TABLE && around.get().layout
            ? BlockKind.PARAGRAPH
            : kind.get();
      }
      around = around.get().outer;
    }
    return BlockKind.PARAGRAPH;
  }

  /** Returns what an element makes of the text in it, empty where that is up to what is around. */
  private static Optional<BlockKind> kindOf(String element) {
    return switch (element) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(BlockKind.HEADING);
      case "li", "dd", "dt" -> Optional.of(BlockKind.LIST_ITEM);
      case "blockquote" -> Optional.of(BlockKind.QUOTATION_BLOCK);
      case "figcaption", "figure" -> Optional.of(BlockKind.CAPTION);
      case "td", "th", "tr", "caption" -> Optional.of(BlockKind.TABLE);
      case "article", "main", "section", "body" -> Optional.of(BlockKind.PARAGRAPH);
      default -> Optional.empty();
    };
  }

  private static boolean isCell(String name) {
    return name.equals("td") || name.equals("th");
  }

  /** Returns whether a cell holds a value of its row rather than a column of the page. */
  private static boolean isValue(Element cell) {
    // White space counts for the limit, but not for the length.
    return !isLayout(cell) && ShortText.of(cell, 2 * LONGEST_VALUE).length() <= LONGEST_VALUE;
  }

  /** Old pages set their columns as a table: its cells hold blocks, not values. */
  private static boolean isLayout(Element cell) {
    int breaks = 0;
    for (Element child = cell.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      breaks += child.normalName().equals("br") ? 1 : 0;
      if (child.isBlock() || breaks > 1) {
        return true;
      }
    }
    return false;
  }

  private static int visible(String words) {
    int count = 0;
    for (int i = 0; i < words.length(); i++) {
      count += Whitespace.isAny(words.charAt(i)) ? 0 : 1;
    }
    return count;
  }
}
