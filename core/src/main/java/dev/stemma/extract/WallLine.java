package dev.stemma.extract;

import dev.stemma.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The line by which a paywall tells that the text goes on behind it, at the end of a body. */
final class WallLine {

  /** How many lines behind the body may be the wall's. */
  private static final int BEHIND = 12;

  private static final int LONGEST = 400;
  private static final int OWN_LINES = 3;
  private static final int ENDING = 40;
  private static final int MOST_BEHIND = 300;
  private static final Set<String> NEVER =
      Set.of("script", "style", "noscript", "template", "select", "option", "svg", "head");

  private final Document page;
  private final Draft draft;

  WallLine(Document page, Draft draft) {
    this.page = page;
    this.draft = draft;
  }

  /**
   * Returns the wall's line; where it stands in the body itself, takes it and what follows off, but
   * never more than a few lines: a paragraph may use a wall's words.
   */
  Optional<String> take() {
    List<Draft.Part> parts = draft.parts;
    for (int at = Math.max(1, parts.size() - OWN_LINES); at < parts.size(); at++) {
      String line = parts.get(at).text();
      int behind = CarriedText.weightOf(parts.subList(at + 1, parts.size()));
      if (isWall(line) && !isQuoted(line) && behind <= MOST_BEHIND) {
        parts.subList(at, parts.size()).clear();
        return Optional.of(line);
      }
    }
    return behind();
  }

  private Optional<String> behind() {
    if (draft.parts.isEmpty()) {
      return Optional.empty();
    }
    String last = draft.parts.getLast().text();
    String ending = last.substring(Math.max(0, last.length() - ENDING));
    List<String> lines = lines();
    int end = lines.size() - 1;
    while (end >= 0 && !lines.get(end).endsWith(ending)) {
      end--;
    }
    return end < 0
        ? Optional.empty()
        : lines.subList(end + 1, Math.min(lines.size(), end + 1 + BEHIND)).stream()
            .filter(WallLine::isWall)
            .findFirst();
  }

  private static boolean isQuoted(String line) {
    return line.chars().anyMatch(unit -> "\"“”„«»「」".indexOf(unit) >= 0);
  }

  static boolean isWall(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String folded = Folding.fold(line);
    return Phrases.of("paywall").stream().anyMatch(phrase -> holds(folded, phrase));
  }

  /** A phrase counts as whole words only; scripts without spaces have no words to tell. */
  private static boolean holds(String line, String phrase) {
    int at = line.indexOf(phrase);
    while (at >= 0) {
      int end = at + phrase.length();
      boolean inside =
          (at > 0 && isSpaced(line.charAt(at - 1)) && isSpaced(line.charAt(at)))
              || (end < line.length()
                  && isSpaced(line.charAt(end))
                  && isSpaced(line.charAt(end - 1)));
      if (!inside) {
        return true;
      }
      at = line.indexOf(phrase, at + 1);
    }
    return false;
  }

  private static boolean isSpaced(char unit) {
    return Character.isLetterOrDigit(unit) && unit < 0x0E00;
  }

  private List<String> lines() {
    Lines lines = new Lines();
    page.body().filter(lines);
    lines.flush();
    return lines.all;
  }

  /** The lines of a page that are not hidden by its markup. */
  private static final class Lines implements NodeFilter {

    private final List<String> all = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        open.append(text.getWholeText());
      } else if (node instanceof Element element && depth > 0) {
        if (NEVER.contains(element.normalName()) || Mark.isHidden(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (parts(element)) {
          flush();
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && parts(element)) {
        flush();
      }
      return FilterResult.CONTINUE;
    }

    private static boolean parts(Element element) {
      return element.isBlock() || element.normalName().equals("br");
    }

    private void flush() {
      String line = Whitespace.canonical(open.toString());
      open.setLength(0);
      if (!line.isEmpty()) {
        all.add(line);
      }
    }
  }
}
