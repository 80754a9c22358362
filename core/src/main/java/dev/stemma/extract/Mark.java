package dev.stemma.extract;

import org.jsoup.nodes.Element;

/** What an element is that a piece may stand in; those of all elements around it add up as bits. */
enum Mark {
  ARTICLE,
  MAIN,
  ASIDE,
  FOOTER,
  HEADER,
  FORM,
  LIST,
  TABLE,
  FIGURE,
  QUOTATION,
  HIDDEN,
  BODY_ITEM,
  NAMED_DROP,
  NAMED_SUSPECT,
  NAMED_BODY;

  int bit() {
    return 1 << ordinal();
  }

  boolean in(int marks) {
    return (marks & bit()) != 0;
  }

  /** Returns what an element is, by its tag and its attributes but for its names. */
  static int of(Element element) {
    int marks = ofTag(element.normalName());
    if (element.attributesSize() == 0) {
      return marks;
    }
    marks |= isHidden(element) ? HIDDEN.bit() : 0;
    marks |= element.attr("itemprop").contains("articleBody") ? BODY_ITEM.bit() : 0;
    return marks;
  }

  /** Returns what an element is by its class and id. */
  static int ofNames(String names) {
    if (ClassWords.names("body", names)) {
      return NAMED_BODY.bit();
    }
    int marks = ClassWords.names("drop", names) ? NAMED_DROP.bit() : 0;
    marks |= ClassWords.names("suspect", names) ? NAMED_SUSPECT.bit() : 0;
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
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty() && style.replace(" ", "").contains("display:none");
  }
}
