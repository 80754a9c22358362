package dev.stemma.extract;

import java.util.Locale;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * One line of a site rule that names elements of a page.
 *
 * @param key what they hold
 * @param place where the line stands, as in {@code rules.txt:12}
 * @param text the selector as written
 * @param evaluator the selector as read; safe for use by many threads
 */
record SiteSelector(SiteKey key, String place, String text, Evaluator evaluator) {

  private static final int LONGEST = 300;

  /**
   * Reads a selector.
   *
   * @throws IllegalArgumentException if it is none, or one that could take long on a hostile page;
   *     the message says what to do
   */
  static SiteSelector of(SiteKey key, String place, String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "is longer than " + LONGEST + " letters; write several lines of " + key.label());
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains(":match") || lower.contains("~=") || lower.contains("::")) {
      throw new IllegalArgumentException(
          "matches a pattern, which a page could make run for ever; use classes, ids,"
              + " [name*=part] or :contains(words)");
    }
    int has = lower.indexOf(":has(");
    if (has >= 0 && lower.indexOf(":has(", has + 1) >= 0) {
      throw new IllegalArgumentException("holds :has twice, which takes too long; use it once");
    }
    try {
      return new SiteSelector(key, place, text, Selector.evaluatorOf(text));
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      throw new IllegalArgumentException("is no CSS selector: " + e.getMessage(), e);
    }
  }
}
