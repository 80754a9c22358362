package dev.stemma.extract;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What an element is that a piece may stand in; those of all elements around it add up as bits. */
enum Mark {
  ARTICLE(1),
  MAIN(1 << 1),
  ASIDE(1 << 2),
  FOOTER(1 << 3),
  HEADER(1 << 4),
  FORM(1 << 5),
  LIST(1 << 6),
  TABLE(1 << 7),
  FIGURE(1 << 8),
  QUOTATION(1 << 9),
  HIDDEN(1 << 10),
  BODY_ITEM(1 << 11),
  NAMED_DROP(1 << 12),
  NAMED_SUSPECT(1 << 13),
  NAMED_BODY(1 << 14);

  private final int bit;

  Mark(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  boolean in(int marks) {
    return (marks & bit) != 0;
  }

  /** Returns what an element is, by its tag and its attributes but for its names. */
  static int of(Element element) {
    int marks = ofTag(element.normalName());
    if (element.attributesSize() == 0) {
      return marks;
    }
    Attributes attributes = element.attributes();
    marks |= isHidden(attributes) ? HIDDEN.bit() : 0;
    marks |= attributes.get("itemprop").contains("articleBody") ? BODY_ITEM.bit() : 0;
    return marks;
  }

  /** Returns what an element is by the kinds of the words in its class and id. */
  static int ofKinds(int kinds) {
    if (ClassWords.Kind.BODY.in(kinds)) {
      return NAMED_BODY.bit();
    }
    int marks = ClassWords.Kind.DROP.in(kinds) ? NAMED_DROP.bit() : 0;
    marks |= ClassWords.Kind.SUSPECT.in(kinds) ? NAMED_SUSPECT.bit() : 0;
    return marks;
  }

  private static int ofTag(String tag) {
    return switch (tag) {
      case "article" -> ARTICLE.bit();
      case "main" -> MAIN.bit();
      case "aside" -> ASIDE.bit();
      case "footer" -> FOOTER.bit();
      case "header" -> HEADER.bit();
      case "form", "label" -> FORM.bit();
      case "ul", "ol", "dl" -> LIST.bit();
      case "tr", "td", "th", "caption" -> TABLE.bit();
      case "figure", "figcaption" -> FIGURE.bit();
      case "blockquote" -> QUOTATION.bit();
      default -> 0;
    };
  }

  static boolean isHidden(Element element) {
    return element.attributesSize() > 0 && isHidden(element.attributes());
  }

  private static boolean isHidden(Attributes attributes) {
    if (attributes.hasKey("hidden")) {
      return true;
    }
    String style = attributes.get("style");
    return style.contains("none") && style.replace(" ", "").contains("display:none");
  }
}
