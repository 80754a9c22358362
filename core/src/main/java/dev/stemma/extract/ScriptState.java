package dev.stemma.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Dates in the JSON from which scripts draw a page ({@code __NEXT_DATA__}, {@code
 * window.__STATE__}): found by the names of their properties, without reading the whole, for it may
 * hold a site.
 */
final class ScriptState {

  private static final int MOST_UNITS = 2_000_000;
  private static final int LONGEST = 60;

  /** What most of the properties hold and most scripts do not. */
  private static final String PUBLISH = "ublish";

  private static final String[] PROPERTIES = {
    "datePublished",
    "publishedAt",
    "published_at",
    "publishedDate",
    "publishDate",
    "publish_date",
    "publicationDate",
    "publication_date",
    "firstPublished",
    "firstPublishedAt",
    "first_publish_date",
    "datetimePublished",
    "published_time",
    "publishTime",
    "pubDate",
    "pubdate",
    "page.dateTime"
  };

  /** A property with its value as it stands. */
  record Found(String property, String value) {}

  private ScriptState() {}

  /** Returns the first date of publication in the scripts. */
  static Optional<Found> date(List<Element> scripts) {
    int left = MOST_UNITS;
    for (Element script : scripts) {
      String text = ScriptText.of(script);
      if (text.length() > left || script.attr("type").contains("ld+json")) {
        continue;
      }
      left -= text.length();
      if (text.indexOf("ub") < 0) {
        continue;
      }
      boolean publish = text.contains(PUBLISH);
      for (String property : PROPERTIES) {
        if (!publish && property.contains(PUBLISH)) {
          continue;
        }
        Optional<String> value = value(text, property);
        if (value.isPresent()) {
          return Optional.of(new Found(property, value.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> value(String text, String property) {
    for (int at = text.indexOf(property); at >= 0; at = text.indexOf(property, at + 1)) {
      int place = at + property.length();
      boolean named = at > 0 && "\"'".indexOf(text.charAt(at - 1)) >= 0;
      while (place < text.length() && "\\\"' :=".indexOf(text.charAt(place)) >= 0) {
        place++;
      }
      int end = place;
      while (end < text.length()
          && end - place <= LONGEST
          && "\\\"',}\n".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String value = text.substring(place, end);
      if (named && !value.isEmpty() && Character.isDigit(value.charAt(0)) && value.length() >= 8) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
