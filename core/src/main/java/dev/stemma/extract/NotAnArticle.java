package dev.stemma.extract;

import dev.stemma.article.ProblemKind;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Refuses what is no article: data, program text, feeds, walls and error pages, bare lists. */
final class NotAnArticle {

  private static final int FEWEST_LETTERS = 25;
  private static final int OPENING = 400;
  private static final int SAMPLE_LINES = 60;
  private static final int LONGEST_WALL = 900;
  private static final int LONGEST_CONSENT = 6_000;
  private static final int MOST_FRAMES = 4;
  private static final int LONGEST_ADDRESS = 200;

  private NotAnArticle() {}

  /** Refuses text of another format than pages and prose. */
  static void checkFormat(String text) throws SetAsideException {
    int from = 0;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    String opening =
        text.substring(from, Math.min(from + OPENING, text.length())).toLowerCase(Locale.ROOT);
    if (opening.startsWith("{") || opening.startsWith("[{") || opening.startsWith("[\"")) {
      if (text.contains("\":")) {
        throw refuse("is JSON data");
      }
    }
    if (opening.startsWith("<?xml") || opening.startsWith("<rss") || opening.startsWith("<feed")) {
      if (opening.contains("<rss") || opening.contains("<feed") || opening.contains("<rdf")) {
        throw refuse("is a feed");
      }
      if (opening.contains("<urlset") || opening.contains("<sitemapindex")) {
        throw refuse("is a sitemap");
      }
    }
    if (opening.startsWith("%!ps")) {
      throw refuse("is a PostScript document");
    }
    if (!opening.startsWith("<")) {
      checkLines(text.substring(from));
    }
  }

  private static void checkLines(String text) throws SetAsideException {
    String[] lines = text.split("\n", SAMPLE_LINES + 1);
    int used = 0;
    int code = 0;
    int table = 0;
    int columns = -1;
    for (int i = 0; i < Math.min(lines.length, SAMPLE_LINES); i++) {
      String line = lines[i].strip();
      if (line.isEmpty()) {
        continue;
      }
      used++;
      code += looksLikeCode(line) ? 1 : 0;
      int here = Math.max(count(line, ','), Math.max(count(line, ';'), count(line, '\t')));
      if (here >= 2 && !line.endsWith(".") && (columns < 0 || columns == here)) {
        columns = here;
        table++;
      }
    }
    if (used >= 3 && table == used) {
      throw refuse("is a table of values");
    }
    if (used >= 3 && code * 2 > used) {
      throw refuse("is program text");
    }
  }

  private static boolean looksLikeCode(String line) {
    return line.endsWith(";")
        || line.endsWith("{")
        || line.equals("}")
        || line.endsWith("},")
        || line.startsWith("#include")
        || line.startsWith("//")
        || line.startsWith("import ")
        || line.startsWith("def ")
        || line.startsWith("return ")
        || (line.endsWith(")") && line.indexOf('(') > 0 && line.indexOf(' ') < 0)
        || (line.endsWith(":")
            && (line.startsWith("if ") || line.startsWith("for ") || line.startsWith("class ")));
  }

  /** Refuses a page that only frames others. */
  static void checkFrames(Document page) throws SetAsideException {
    // A frameset stands in the place of the body; to search the whole page would cost every page.
    if (!framesOthers(page)) {
      return;
    }
    List<String> pages =
        page.select("frame[src]").stream()
            .map(frame -> Whitespace.canonical(frame.attr("src")))
            .filter(address -> !address.isEmpty() && address.length() <= LONGEST_ADDRESS)
            .limit(MOST_FRAMES)
            .toList();
    throw new SetAsideException(
        ProblemKind.NOT_AN_ARTICLE,
        "holds frames only, not an article; give the page in the frame"
            + (pages.isEmpty() ? "" : ": " + String.join(", ", pages)));
  }

  private static boolean framesOthers(Document page) {
    Element part = page.child(0).firstElementChild();
    while (part != null && !part.normalName().equals("frameset")) {
      part = part.nextElementSibling();
    }
    return part != null;
  }

  /** Refuses a page or text whose body holds no prose. */
  static void check(Draft draft) throws SetAsideException {
    if (draft.index) {
      throw refuse("is a list of other articles");
    }
    checkWall(draft);
    if (!holdsEnough(draft.parts)) {
      throw refuse("has no body of running text");
    }
    if (draft.parts.stream().noneMatch(part -> isProse(part.text()))) {
      throw refuse("has no sentence, only lists or data");
    }
  }

  private static boolean holdsEnough(List<Draft.Part> parts) {
    long letters = 0;
    for (int i = 0; i < parts.size() && letters < FEWEST_LETTERS; i++) {
      letters += letters(parts.get(i).text());
    }
    return letters >= FEWEST_LETTERS;
  }

  /** Error pages, log-in forms and consent walls are short and say what they are. */
  private static void checkWall(Draft draft) throws SetAsideException {
    int length = draft.parts.stream().mapToInt(part -> part.text().length()).sum();
    if (length <= LONGEST_CONSENT && isConsent(draft.parts)) {
      throw refuse("is a consent wall before the article");
    }
    if (length > LONGEST_WALL || draft.dateline.isPresent()) {
      return;
    }
    if (draft.title.filter(title -> Phrases.begins("wall-title", title)).isPresent()) {
      throw refuse("is an error page or a wall (" + draft.title.get() + ")");
    }
    for (Draft.Part part : draft.parts) {
      if (part.text().length() < LONGEST_WALL / 2 && Phrases.begins("wall-text", part.text())) {
        throw refuse("is a wall before the article");
      }
    }
  }

  /** A consent wall says first that it is one and then speaks of nothing else. */
  private static boolean isConsent(List<Draft.Part> parts) {
    List<Draft.Part> opening = parts.subList(0, Math.min(2, parts.size()));
    if (opening.stream().noneMatch(part -> Phrases.begins("wall-text", part.text()))) {
      return false;
    }
    long about =
        parts.stream()
            .map(part -> part.text().toLowerCase(Locale.ROOT))
            .filter(text -> Phrases.of("consent-word").stream().anyMatch(text::contains))
            .count();
    return about * 10 > parts.size() * 6L;
  }

  private static boolean isProse(String text) {
    int words = count(text, ' ') + 1;
    long letters = letters(text);
    int unspaced = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      unspaced += unit >= 0x0E00 && Character.isLetter(unit) ? 1 : 0;
    }
    return letters * 2 > text.length() && (words >= 5 || unspaced >= 10);
  }

  /** Hangul has spaces but few of them, so its letters count twice. */
  private static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      letters += isLetter(unit) ? unit >= 0x2E80 ? 2 : 1 : 0;
    }
    return letters;
  }

  /** Indic scripts write vowels as marks on the letter before. */
  private static boolean isLetter(char unit) {
    if (unit < 0x80) {
      return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
    return Character.isLetter(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK
        || Character.getType(unit) == Character.COMBINING_SPACING_MARK;
  }

  private static int count(String text, char unit) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == unit ? 1 : 0;
    }
    return count;
  }

  private static SetAsideException refuse(String reason) {
    return new SetAsideException(
        ProblemKind.NOT_AN_ARTICLE, reason + ", not an article; give the article's own page");
  }
}
