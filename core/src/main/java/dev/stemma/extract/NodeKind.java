package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the type of a node makes of its words, in the trees of nodes that editors save: ProseMirror,
 * Slate, Lexical, Draft.js, Editor.js, Contentful, Sanity's Portable Text, Gutenberg, Arc ANS. They
 * share few names, but those are made of the same words.
 */
enum NodeKind {
  PARAGRAPH,
  HEADING,
  LIST,
  ITEM,
  QUOTATION,
  TABLE,
  /** Holds blocks, or is not known. */
  CONTAINER,
  /** Not part of the running text. */
  APART;

  private static final String[] APART_WORDS = {
    "image",
    "photo",
    "picture",
    "video",
    "audio",
    "podcast",
    "embed",
    "newsletter",
    "related",
    "promo",
    "gallery",
    "caption",
    "media",
    "pullquote",
    "interstitial",
    "recommend",
    "teaser",
    "social",
    "tweet",
    "twitter",
    "instagram",
    "youtube",
    "figure",
    "divider",
    "atomic",
    "script",
    "button",
    "subscri",
    "author",
    "byline",
    "advert",
    "widget",
    "slideshow",
    "iframe",
    "signup",
    "comment",
    "breadcrumb",
    "navigation",
    "footer",
    "poll",
    "quiz",
    "readmore",
    "separator"
  };

  private static final Set<String> APART_NAMES =
      Set.of("ad", "ads", "adslot", "map", "code", "aside", "infobox", "link", "card", "cards");

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "para", "text", "unstyled", "normal", "block", "html", "rawhtml", "body", "raw");

  private static final Set<String> INLINE =
      Set.of("link", "a", "hyperlink", "entity", "entryhyperlink", "autolink", "mention", "code");

  /** Returns the kind that a type's name tells. */
  static NodeKind of(String type) {
    String name = letters(type);
    if (APART_NAMES.contains(name) || contains(name, APART_WORDS)) {
      return APART;
    }
    if (name.equals("li") || name.endsWith("listitem") || name.equals("item")) {
      return ITEM;
    }
    if (name.contains("list") || name.equals("ul") || name.equals("ol")) {
      return LIST;
    }
    if (name.contains("quot")) {
      return QUOTATION;
    }
    if (name.contains("table") || name.equals("tr") || name.equals("td")) {
      return TABLE;
    }
    if (isHeading(name)) {
      return HEADING;
    }
    boolean paragraph =
        PARAGRAPHS.contains(name)
            || name.contains("paragraph")
            || name.endsWith("text")
            || name.endsWith("textblock")
            || name.endsWith("textblockelement")
            || name.endsWith("html");
    return paragraph ? PARAGRAPH : CONTAINER;
  }

  /** Returns whether a node of this type inside a paragraph adds no words to it. */
  static boolean isApartInline(String type) {
    return !INLINE.contains(letters(type)) && of(type) == APART;
  }

  /** Returns what the model calls a block of this kind, none for what is no block of words. */
  Optional<BlockKind> block() {
    return switch (this) {
      case PARAGRAPH -> Optional.of(BlockKind.PARAGRAPH);
      case HEADING -> Optional.of(BlockKind.HEADING);
      case ITEM -> Optional.of(BlockKind.LIST_ITEM);
      case QUOTATION -> Optional.of(BlockKind.QUOTATION_BLOCK);
      case TABLE -> Optional.of(BlockKind.TABLE);
      case LIST, CONTAINER, APART -> Optional.empty();
    };
  }

  private static boolean isHeading(String name) {
    boolean level =
        name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    return level
        || name.contains("head")
        || name.contains("subtitle")
        || name.equals("title")
        || name.equals("crosshead");
  }

  private static boolean contains(String name, String[] words) {
    for (String word : words) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code core/paragraph}, {@code list-item}, {@code ListItem}: letters and digits only. */
  private static String letters(String type) {
    String name = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        letters.append(name.charAt(i));
      }
    }
    return letters.toString();
  }
}
