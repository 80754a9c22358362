package dev.stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The JSON values that scripts hold: whole scripts of JSON, values assigned to a variable, values
 * and quoted JSON handed to a function. Each character is parsed once, broken JSON says nothing.
 */
final class ScriptValues {

  /** What is read of all scripts of a page; a state larger than this holds a site, not a page. */
  private static final int MOST_UNITS = 6_000_000;

  /** Shorter scripts hold no article. */
  private static final int SHORTEST = 300;

  private static final int LONGEST_NAME = 60;

  /**
   * A value and what it was assigned to.
   *
   * @param name the variable, the function or the script's id
   */
  record Named(String name, Object value) {}

  private final List<Named> found = new ArrayList<>();
  private final FlightRows flight = new FlightRows();

  private ScriptValues() {}

  /**
   * Returns the values of a page's scripts in order; JSON-LD is left out.
   *
   * @param least the weight of a text below which a script holds nothing that is looked for
   */
  static List<Named> of(List<Element> scripts, double least) {
    ScriptValues values = new ScriptValues();
    int left = MOST_UNITS;
    for (Element script : scripts) {
      String text = ScriptText.of(script);
      boolean other =
          AttributeValue.has(script, "src")
              || AttributeValue.of(script, "type").contains("ld+json");
      if (!other && text.length() <= left && (isLongEnough(text, least) || isFlight(text))) {
        left -= text.length();
        values.read(text, script.id());
      }
    }
    values.flight.values().forEach(row -> values.found.add(new Named("__next_f", row)));
    return values.found;
  }

  private static boolean isLongEnough(String text, double least) {
    return text.length() >= SHORTEST && (text.length() >= least || TextWeight.of(text) >= least);
  }

  private static boolean isFlight(String text) {
    return text.contains("__next_f");
  }

  private void read(String text, String id) {
    char[] units = text.toCharArray();
    int at = 0;
    while (at < units.length) {
      char unit = units[at];
      if ((unit == '{' || unit == '[') && opensData(units, at)) {
        String name = id.isEmpty() ? nameBefore(text, at) : id;
        List<Object> read = new ArrayList<>();
        at = Math.max(at + 1, JsonText.readAt(units, at, read));
        read.forEach(value -> take(name, value));
      } else if ((unit == '"' || unit == '\'' || unit == '`') && isHandedOn(units, at)) {
        int end = stringEnd(units, at);
        quoted(text, at, end, id);
        at = end;
      } else {
        at++;
      }
    }
  }

  private void take(String name, Object value) {
    if (name.endsWith("__next_f.push") && value instanceof List<?> push) {
      flight.add(push);
    } else {
      found.add(new Named(name, value));
    }
  }

  /** Program text has brackets too; those of data hold a quoted name or another bracket. */
  private static boolean opensData(char[] text, int at) {
    int next = at + 1;
    while (next < text.length && Character.isWhitespace(text[next])) {
      next++;
    }
    if (next >= text.length) {
      return false;
    }
    return text[at] == '{' ? text[next] == '"' : "\"{[0123456789".indexOf(text[next]) >= 0;
  }

  /** Reads JSON inside a string, as the argument of {@code JSON.parse} is. */
  private void quoted(String text, int from, int end, String id) {
    if (end - from < SHORTEST || from + 1 >= text.length()) {
      return;
    }
    String opening = text.substring(from + 1, Math.min(text.length(), from + 12));
    boolean json =
        opening.startsWith("{\\\"")
            || opening.startsWith("[{\\\"")
            || opening.startsWith("{\"")
            || opening.startsWith("[{\"")
            || opening.startsWith("\\u007B")
            || opening.startsWith("\\u007b")
            || opening.startsWith("\\x7B");
    if (json) {
      String name = id.isEmpty() ? nameBefore(text, from) : id;
      String inner = JsString.unescaped(text, from + 1, end - 1);
      JsonText.read(inner).forEach(value -> found.add(new Named(name, value)));
    }
  }

  /** Only what is assigned or handed to a function may be a state; other quotes are let be. */
  private static boolean isHandedOn(char[] text, int at) {
    int before = at - 1;
    while (before >= 0 && text[before] == ' ' && at - before < LONGEST_NAME) {
      before--;
    }
    return before >= 0 && (text[before] == '(' || text[before] == '=');
  }

  private static int stringEnd(char[] text, int from) {
    char quote = text[from];
    int at = from + 1;
    while (at < text.length && text[at] != quote) {
      if (text[at] == '\n' && quote != '`') {
        // A string that spans lines is none: the quote stood in a comment or in a pattern.
        return at;
      }
      at += text[at] == '\\' ? 2 : 1;
    }
    return Math.min(text.length, at + 1);
  }

  /** Returns {@code window.__STATE__} of {@code window.__STATE__ = }, what is called of a call. */
  private static String nameBefore(String text, int at) {
    int end = at;
    while (end > 0 && "=( \n\t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_NAME && isName(text.charAt(start - 1))) {
      start--;
    }
    return Optional.of(text.substring(start, end)).filter(name -> !name.isEmpty()).orElse("script");
  }

  private static boolean isName(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '_' || unit == '.' || unit == '$';
  }
}
