package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a list of nodes as an editor saves them, {@code {"type":"paragraph","content":[{"type":
 * "text","text":"..."}]}} and its kin, into the parts of a body.
 */
final class NodeTree {

  private static final int DEEPEST = 24;
  private static final String[] TYPES = {
    "_type", "type", "nodeType", "blockName", "kind", "__typename", "name", "tag"
  };
  private static final String[] WORDS = {
    "text", "html", "innerHTML", "value", "content", "body", "paragraph", "copy"
  };
  private static final String[] CHILDREN = {
    "content",
    "children",
    "blocks",
    "items",
    "content_elements",
    "nodes",
    "elements",
    "rows",
    "cells",
    "leaves",
    "innerBlocks",
    "paragraphs"
  };
  private static final String[] HOLDERS = {"data", "model", "attributes", "attrs", "fields"};

  /** What a node without a type may hold besides its words. */
  private static final Set<String> BARE =
      Set.of(
          "text",
          "html",
          "content",
          "children",
          "key",
          "_key",
          "id",
          "marks",
          "data",
          "format",
          "inlineStyleRanges",
          "entityRanges",
          "depth",
          "style",
          "mode",
          "detail",
          "version");

  private final List<Draft.Part> parts = new ArrayList<>();

  private NodeTree() {}

  /** Returns the parts that a list of nodes holds; none where it is no such list. */
  static List<Draft.Part> read(List<?> nodes) {
    NodeTree tree = new NodeTree();
    for (Object node : nodes) {
      tree.block(node, Optional.empty(), 0);
    }
    return tree.parts;
  }

  private void block(Object node, Optional<BlockKind> around, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node instanceof List<?> list) {
      list.forEach(item -> block(item, around, depth + 1));
    } else if (node instanceof String text && around.isPresent()) {
      add(text, around.get());
    } else if (node instanceof Map<?, ?> map && !isTeaser(map)) {
      NodeKind kind = kind(map);
      switch (kind) {
        case APART -> {}
        case LIST -> children(map, Optional.of(BlockKind.LIST_ITEM), depth);
        case CONTAINER -> children(map, around, depth);
        case PARAGRAPH, HEADING, ITEM, QUOTATION, TABLE -> {
          BlockKind own = kind.block().orElse(BlockKind.PARAGRAPH);
          BlockKind block = kind == NodeKind.PARAGRAPH ? around.orElse(own) : own;
          if (holdsBlocks(map)) {
            children(map, Optional.of(block), depth);
          } else {
            add(words(map, depth), block);
          }
        }
      }
    }
  }

  private void children(Map<?, ?> map, Optional<BlockKind> around, int depth) {
    childList(map).ifPresent(list -> block(list, around, depth + 1));
  }

  private static NodeKind kind(Map<?, ?> map) {
    Optional<String> type = type(map);
    if (type.isEmpty()) {
      boolean bare = map.keySet().stream().allMatch(key -> BARE.contains(String.valueOf(key)));
      return bare ? NodeKind.PARAGRAPH : NodeKind.APART;
    }
    // Portable Text and Lexical tell headings and items by another property.
    if (type.get().equals("block")) {
      return string(map, "listItem").isPresent()
          ? NodeKind.ITEM
          : string(map, "style").map(NodeKind::of).orElse(NodeKind.PARAGRAPH);
    }
    return NodeKind.of(type.get());
  }

  private static Optional<String> type(Map<?, ?> map) {
    for (String name : TYPES) {
      Optional<String> type = string(map, name);
      if (type.isPresent()) {
        return type;
      }
    }
    return Optional.empty();
  }

  /** An element with an address and a headline of its own is another article. */
  private static boolean isTeaser(Map<?, ?> map) {
    boolean headed = map.containsKey("headline") || map.containsKey("headlines");
    boolean titled =
        map.containsKey("title") && (map.containsKey("url") || map.containsKey("slug"));
    boolean said = map.containsKey("author") || map.containsKey("user");
    return headed || titled || (said && type(map).isEmpty());
  }

  private static boolean holdsBlocks(Map<?, ?> map) {
    Optional<List<?>> children = childList(map);
    if (children.isEmpty()) {
      return false;
    }
    for (Object child : children.get()) {
      boolean text = child instanceof Map<?, ?> node && isText(node);
      NodeKind kind = child instanceof Map<?, ?> node && !text ? kind(node) : NodeKind.CONTAINER;
      if (kind.block().isPresent() && !(child instanceof Map<?, ?> node && type(node).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(Map<?, ?> map) {
    String type = type(map).orElse("text");
    return type.equals("text") || type.equals("span") || type.equals("fragment");
  }

  private void add(String words, BlockKind kind) {
    if (words.indexOf('<') >= 0 && words.indexOf('>') >= 0) {
      for (Draft.Part part : MarkupText.read(words)) {
        boolean plain = part.kind() == BlockKind.PARAGRAPH;
        parts.add(plain ? new Draft.Part(kind, part.text()) : part);
      }
      return;
    }
    String text = MarkupText.canonical(words);
    if (!text.isEmpty()) {
      parts.add(new Draft.Part(kind, text));
    }
  }

  /** Returns the words of a node and of all inside it, as they follow one another. */
  private static String words(Map<?, ?> map, int depth) {
    for (String name : WORDS) {
      Optional<String> own = string(map, name);
      if (own.isPresent()) {
        return own.get();
      }
    }
    for (String holder : HOLDERS) {
      if (map.get(holder) instanceof Map<?, ?> inner) {
        for (String name : WORDS) {
          Optional<String> held = string(inner, name);
          if (held.isPresent()) {
            return held.get();
          }
        }
      }
    }
    StringBuilder words = new StringBuilder();
    if (depth <= DEEPEST) {
      childList(map).ifPresent(list -> list.forEach(child -> inline(child, words, depth + 1)));
    }
    return words.toString();
  }

  private static void inline(Object child, StringBuilder words, int depth) {
    if (child instanceof String text) {
      words.append(text);
    } else if (child instanceof Map<?, ?> map) {
      String type = type(map).orElse("text");
      if (type.equalsIgnoreCase("hardBreak") || type.equals("br") || type.equals("linebreak")) {
        words.append('\n');
      } else if (!NodeKind.isApartInline(type)) {
        words.append(words(map, depth));
      }
    }
  }

  private static Optional<List<?>> childList(Map<?, ?> map) {
    for (String name : CHILDREN) {
      if (map.get(name) instanceof List<?> list && !list.isEmpty()) {
        return Optional.of(list);
      }
    }
    for (String holder : HOLDERS) {
      if (map.get(holder) instanceof Map<?, ?> inner) {
        for (String name : CHILDREN) {
          if (inner.get(name) instanceof List<?> list && !list.isEmpty()) {
            return Optional.of(list);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> string(Map<?, ?> map, String name) {
    return map.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }
}
