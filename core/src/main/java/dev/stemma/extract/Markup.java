package dev.stemma.extract;

import dev.stemma.article.ProblemKind;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Tells markup from plain text and parses it within bounds. */
final class Markup {

  /**
   * A parsed page.
   *
   * @param truncated whether its source breaks off before its end
   */
  record Page(Document document, boolean truncated) {}

  private static final int SEARCHED = 2_000;

  /**
   * jsoup copies a tag's name for each piece of it that it reads, which takes quadratic time. No
   * name comes near; script text without a space might.
   */
  private static final int LONGEST_NAME = 10_000;

  private static final String[] OPENINGS = {
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<meta",
    "<title",
    "<article",
    "<div",
    "<p>",
    "<h1",
    "<main",
    "<section",
    "<script",
    "<p "
  };

  private Markup() {}

  static boolean isMarkup(String text) {
    String start =
        text.substring(0, Math.min(SEARCHED, text.length()))
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (!start.startsWith("<")) {
      // A stray tag in running text does not make a page; two kinds of them do.
      int kinds = 0;
      for (String opening : OPENINGS) {
        kinds += start.contains(opening) ? 1 : 0;
      }
      return kinds > 1;
    }
    for (String opening : OPENINGS) {
      if (start.contains(opening)) {
        return true;
      }
    }
    return start.startsWith("<!--") || start.startsWith("<!doctype");
  }

  static Page parse(String text, Bounds bounds) throws SetAsideException {
    check(text, bounds);
    Parser parser = Parser.htmlParser().setMaxDepth(bounds.depth());
    return new Page(parser.parseInput(text, ""), isTruncated(text));
  }

  /** Refuses what the parser would need more than linear time for. */
  private static void check(String text, Bounds bounds) throws SetAsideException {
    if (text.length() <= bounds.tags() && !mayHoldLongName(text)) {
      return;
    }
    int tags = 0;
    int behindName = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      tags++;
      if (at >= behindName) {
        behindName = behindName(text, at + 1);
        if (behindName - at > LONGEST_NAME) {
          throw new SetAsideException(
              ProblemKind.TOO_COMPLEX,
              "holds at character "
                  + at
                  + " a tag with a name of more than "
                  + LONGEST_NAME
                  + " characters; mend it or give the article alone");
        }
      }
    }
    if (tags > bounds.tags()) {
      throw new SetAsideException(
          ProblemKind.TOO_COMPLEX,
          "holds " + tags + " tags, more than the " + bounds.tags() + " that are looked at");
    }
  }

  /**
   * Returns whether a text holds as many units in a row as make a name too long, none of which ends
   * a name. A row is looked at from its back: what ends a name there rules out all rows up to it.
   */
  private static boolean mayHoldLongName(String text) {
    // The opening of an end tag counts two units, of which one ends a name.
    int row = LONGEST_NAME - 1;
    int from = 0;
    while (from + row <= text.length()) {
      int at = from + row - 1;
      while (at >= from && !endsName(text.charAt(at))) {
        at--;
      }
      if (at < from) {
        return true;
      }
      from = at + 1;
    }
    return false;
  }

  /** Returns where the name of a tag ends that begins here; here itself if none does. */
  private static int behindName(String text, int from) {
    int at = from < text.length() && text.charAt(from) == '/' ? from + 1 : from;
    if (at >= text.length() || !isAsciiLetter(text.charAt(at))) {
      return from;
    }
    int most = Math.min(text.length(), at + LONGEST_NAME + 1);
    while (at < most && !endsName(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isAsciiLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }

  private static boolean endsName(char unit) {
    return unit == '>' || unit == '/' || unit == ' ' || (unit >= '\t' && unit <= '\r');
  }

  /**
   * Browsers forgive a missing end tag, so only a page that opened html and tells no end is cut.
   */
  private static boolean isTruncated(String text) {
    int lastOpen = text.lastIndexOf('<');
    if (lastOpen > text.lastIndexOf('>')
        && lastOpen + 1 < text.length()
        && (Character.isLetter(text.charAt(lastOpen + 1)) || text.charAt(lastOpen + 1) == '/')) {
      return true;
    }
    int end = Math.max(0, text.length() - SEARCHED * 5);
    return contains(text, "<html", 0, SEARCHED)
        && text.lastIndexOf("</html") < end
        && text.lastIndexOf("</body") < end
        && !contains(text, "</html", end, text.length())
        && !contains(text, "</body", end, text.length());
  }

  private static boolean contains(String text, String part, int from, int to) {
    String window = text.substring(Math.max(0, from), Math.min(to, text.length()));
    return window.toLowerCase(Locale.ROOT).contains(part);
  }
}
