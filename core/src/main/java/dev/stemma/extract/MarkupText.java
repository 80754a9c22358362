package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Reads the markup of a body that is known to be one: paragraphs, headings, items, quotations and
 * cells, without pictures, captions and programs.
 */
final class MarkupText implements NodeFilter {

  private static final int LONGEST = 2_000_000;
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "figure",
          "figcaption",
          "aside",
          "iframe",
          "button",
          "form",
          "svg",
          "video",
          "audio",
          "object",
          "select",
          "textarea",
          "nav",
          "head",
          "amp-img",
          "amp-ad");

  private static final String[] TAGS = {"</a>", "</b>", "</i>", "</em>", "</strong>", "<br>"};

  private final List<Draft.Part> parts = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final List<BlockKind> kinds = new ArrayList<>(List.of(BlockKind.PARAGRAPH));
  private final int breaksToPart;
  private int breaks;

  private MarkupText(int breaksToPart) {
    this.breaksToPart = breaksToPart;
  }

  /** Returns the parts of a fragment of markup, or of plain text with blank lines or lines. */
  static List<Draft.Part> read(String markup) {
    if (markup.length() > LONGEST) {
      return List.of();
    }
    String text = isEscaped(markup) ? Parser.unescapeEntities(markup, false) : markup;
    if (!isMarkup(text)) {
      return lines(text);
    }
    Parser parser = Parser.htmlParser().setMaxDepth(Bounds.STANDARD.depth());
    Element body = parser.parseInput(text, "").body();
    // Where only line breaks of the source part it, the few tags in it are those of words.
    if (!hasBlocks(body)) {
      return lines(body.wholeText());
    }
    return read(
        body,
        body.stream().noneMatch(inner -> !inner.equals(body) && inner.isBlock())
            && body.stream().noneMatch(MarkupText::isSecondBreak));
  }

  /** Returns the parts of an element. */
  static List<Draft.Part> read(Element element) {
    return read(element, false);
  }

  private static List<Draft.Part> read(Element element, boolean singly) {
    MarkupText reader = new MarkupText(singly ? 1 : 2);
    element.filter(reader);
    reader.flush();
    return reader.parts;
  }

  static boolean isMarkup(String text) {
    return text.indexOf('<') >= 0 && text.indexOf('>') >= 0;
  }

  private static boolean hasTags(String text) {
    return text.indexOf('<') >= 0 && Arrays.stream(TAGS).anyMatch(text::contains);
  }

  private static boolean isEscaped(String text) {
    return !isMarkup(text) && text.contains("&lt;") && text.contains("&gt;");
  }

  private static boolean hasBlocks(Element body) {
    return body.stream()
        .anyMatch(
            inner -> !inner.equals(body) && (inner.isBlock() || inner.normalName().equals("br")));
  }

  private static boolean isSecondBreak(Element element) {
    Element before = element.previousElementSibling();
    return element.normalName().equals("br")
        && before != null
        && before.normalName().equals("br")
        && (before.equals(element.previousSibling())
            || (element.previousSibling() instanceof TextNode text && text.isBlank()));
  }

  private static List<Draft.Part> lines(String text) {
    List<Draft.Part> parts = new ArrayList<>();
    text.lines()
        .map(MarkupText::canonical)
        .filter(line -> !line.isEmpty())
        .forEach(line -> parts.add(new Draft.Part(BlockKind.PARAGRAPH, line)));
    return parts;
  }

  /** Returns words in canonical white space, their entities resolved, none for a placeholder. */
  static String canonical(String words) {
    String plain = words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
    String text = Whitespace.canonical(plain);
    return isPlaceholder(text) ? "" : text;
  }

  /**
   * {@code $$ADVERT$$}, {@code [gallery ids="12"]}, {@code {{quote}}}: to be filled in by the page.
   */
  private static boolean isPlaceholder(String text) {
    if (text.length() < 5) {
      return text.chars().noneMatch(Character::isLetterOrDigit);
    }
    char first = text.charAt(0);
    // WordPress calls a picture or a form by a shortcode: [gallery ids="1,2"].
    if (first == '[' && text.endsWith("]") && text.indexOf('=') > 0) {
      return true;
    }
    return "$[{%#@".indexOf(first) >= 0
        && text.charAt(1) == first
        && "$]}%#@".indexOf(text.charAt(text.length() - 1)) >= 0
        && text.charAt(text.length() - 2) == text.charAt(text.length() - 1);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (!text.isBlank()) {
        breaks = 0;
      }
      open.append(text.getWholeText());
    } else if (node instanceof Element element && depth > 0) {
      String name = element.normalName();
      if (NEVER.contains(name) || element.hasAttr("hidden") || isCaption(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (name.equals("br")) {
        breaks++;
        if (breaks >= breaksToPart) {
          flush();
        }
        open.append(' ');
      } else if (element.isBlock()) {
        flush();
        kinds.add(kind(name, kinds.getLast()));
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0 && element.isBlock()) {
      flush();
      kinds.removeLast();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isCaption(Element element) {
    return element.attributesSize() > 0
        && element.className().toLowerCase(Locale.ROOT).contains("caption")
        && element.isBlock();
  }

  private static BlockKind kind(String name, BlockKind around) {
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
      case "li", "dd", "dt" -> BlockKind.LIST_ITEM;
      case "blockquote" -> BlockKind.QUOTATION_BLOCK;
      case "table", "tr", "td", "th" -> BlockKind.TABLE;
      default -> around;
    };
  }

  private void flush() {
    String words = open.toString();
    // Escaped once more than the rest, as where an editor's words went through two programs.
    String text = canonical(hasTags(words) ? Parser.parseBodyFragment(words, "").text() : words);
    open.setLength(0);
    if (!text.isEmpty()) {
      parts.add(new Draft.Part(kinds.getLast(), text));
    }
  }
}
