package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import dev.stemma.article.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds in the state of a page's scripts what may be its body: a string of markup, a list of an
 * editor's nodes, a list of paragraphs. Those with most prose come first.
 */
final class StateBodies {

  private static final int SHORTEST = 250;
  private static final int MOST = 8;
  private static final int DEEPEST = 60;
  private static final int SHORTEST_PARAGRAPH = 80;
  private static final int SHORTEST_TITLE = 8;

  /** Names under which plain text is a body. Markup tells itself. */
  private static final Set<String> BODY_NAMES =
      Set.of(
          "articleBody",
          "body",
          "bodyText",
          "body_text",
          "content",
          "text",
          "fullText",
          "story",
          "articleText",
          "article_body",
          "contentText",
          "plainText");

  private static final String[] TITLES = {"headline", "title", "webTitle", "heading", "name"};

  private final String title;
  private final List<CarriedText> found = new ArrayList<>();
  private final double least;
  private String script = "";

  private StateBodies(String title, double least) {
    this.title = title;
    this.least = least;
  }

  /**
   * Returns what may be the body, with most prose first.
   *
   * @param title the page's title with all that is in it, empty where it does not matter
   * @param least the weight below which strings need not be looked at
   */
  static List<CarriedText> find(List<Element> scripts, String title, double least) {
    StateBodies bodies = new StateBodies(CarriedText.letters(title), least);
    for (ScriptValues.Named value : ScriptValues.of(scripts, least)) {
      bodies.script = value.name();
      bodies.walk(value.value(), "", false, 0);
    }
    bodies.found.sort(Comparator.comparingInt(CarriedText::weight).reversed());
    return bodies.found.subList(0, Math.min(MOST, bodies.found.size()));
  }

  private void walk(Object value, String name, boolean titled, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    switch (value) {
      case String text -> {
        if (isJson(text)) {
          // JSON inside JSON costs its length again at each level.
          JsonText.read(text).forEach(inner -> walk(inner, name, titled, depth + DEEPEST / 3));
        } else {
          string(text, name, titled);
        }
      }
      case List<?> list -> {
        // The outermost list of nodes holds all that the lists inside it do.
        if (!nodes(list, name, titled)) {
          list.forEach(item -> walk(item, name, titled, depth + 1));
        }
      }
      case Map<?, ?> map -> {
        boolean here = titled(map, titled);
        map.forEach((key, inner) -> walk(inner, String.valueOf(key), here, depth + 1));
      }
      default -> {}
    }
  }

  private static boolean isJson(String text) {
    int at = 0;
    while (at < Math.min(text.length(), 40) && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.startsWith("{\"", at) || text.startsWith("[{\"", at);
  }

  /** What bears a title is this article if the title is the page's, and another if it is not. */
  private boolean titled(Map<?, ?> map, boolean around) {
    if (title.isEmpty()) {
      return false;
    }
    boolean other = false;
    for (String name : TITLES) {
      Object value = map.get(name);
      if (value instanceof Map<?, ?> inner) {
        value = inner.get(inner.containsKey("basic") ? "basic" : "rendered");
      }
      if (value instanceof String text && text.length() >= SHORTEST_TITLE) {
        String letters = CarriedText.letters(MarkupText.canonical(text));
        if (letters.length() >= SHORTEST_TITLE / 2 && title.contains(letters)) {
          return true;
        }
        other = true;
      }
    }
    return around && !(other && (map.containsKey("url") || map.containsKey("slug")));
  }

  private void string(String text, String name, boolean titled) {
    if (text.length() < SHORTEST / 3 || TextWeight.of(text) < least) {
      return;
    }
    boolean markup = text.contains("</p>") || text.contains("<br") || text.contains("&lt;/p&gt;");
    if (markup || (BODY_NAMES.contains(name) && isProse(text))) {
      add(MarkupText.read(text), name, titled);
    }
  }

  private boolean nodes(List<?> list, String name, boolean titled) {
    if (list.isEmpty()) {
      return false;
    }
    if (list.stream().allMatch(item -> item instanceof String)) {
      List<Draft.Part> parts = new ArrayList<>();
      for (Object item : list) {
        parts.addAll(MarkupText.read(String.valueOf(item)));
      }
      long paragraphs =
          parts.stream().filter(part -> part.text().length() >= SHORTEST_PARAGRAPH).count();
      return paragraphs * 2 > parts.size() && list.size() > 1 && add(parts, name, titled);
    }
    return list.stream().anyMatch(item -> item instanceof Map<?, ?>)
        && add(NodeTree.read(list), name, titled);
  }

  private boolean add(List<Draft.Part> parts, String name, boolean titled) {
    List<Draft.Part> body = trimmed(parts);
    CarriedText text = new CarriedText(body, Origin.SCRIPT, script + " " + name, titled);
    boolean enough =
        text.weight() >= SHORTEST
            && body.stream().anyMatch(StateBodies::isSentence)
            && body.stream().noneMatch(part -> part.text().startsWith("{\""));
    if (enough) {
      found.add(text);
    }
    return enough;
  }

  /** A heading at the end has lost what it headed; one that announces teasers ends the body. */
  private static List<Draft.Part> trimmed(List<Draft.Part> parts) {
    int end = parts.size();
    for (int at = parts.size() - 1; at > parts.size() / 2; at--) {
      String text = parts.get(at).text();
      if (text.length() < SHORTEST_PARAGRAPH
          && Phrases.begins("related", text)
          && ".!?".indexOf(text.charAt(text.length() - 1)) < 0) {
        end = at;
      }
    }
    while (end > 0 && parts.get(end - 1).kind() == BlockKind.HEADING) {
      end--;
    }
    return parts.subList(0, end);
  }

  private static boolean isSentence(Draft.Part part) {
    return part.text().length() >= SHORTEST_PARAGRAPH / 2 && isProse(part.text());
  }

  /** Programs, styles and addresses are long strings too. */
  private static boolean isProse(String text) {
    int letters = 0;
    int marks = 0;
    int spaces = 0;
    int sample = Math.min(text.length(), 2_000);
    for (int i = 0; i < sample; i++) {
      char unit = text.charAt(i);
      letters += Character.isLetter(unit) ? unit >= 0x2E80 ? 2 : 1 : 0;
      marks += "{}=;<>\\|_".indexOf(unit) >= 0 ? 1 : 0;
      spaces += unit == ' ' || unit >= 0x2E80 ? 1 : 0;
    }
    return letters * 3 > sample * 2 && marks * 50 < sample && spaces * 14 > sample;
  }
}
