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

  private static final int LONGEST_NAME = 20;

  /** One of these is part of each property. */
  private static final String[] STEMS = {"ub", "page.dateTime"};

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
      if (text.length() > left || AttributeValue.of(script, "type").contains("ld+json")) {
        continue;
      }
      left -= text.length();
      Optional<Found> found = date(text);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns the value of the first property in the list that has one, its first that is a date. */
  private static Optional<Found> date(String text) {
    int rank = PROPERTIES.length;
    Optional<Found> best = Optional.empty();
    for (String stem : STEMS) {
      for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
        int start = opening(text, at);
        for (int i = 0; i < rank && start >= 0; i++) {
          Optional<String> value =
              text.startsWith(PROPERTIES[i], start)
                  ? value(text, start + PROPERTIES[i].length())
                  : Optional.empty();
          if (value.isPresent()) {
            rank = i;
            best = Optional.of(new Found(PROPERTIES[i], value.get()));
          }
        }
      }
    }
    return best;
  }

  /** Returns where the name begins that a stem stands in, behind its quotation mark; -1 if none. */
  private static int opening(String text, int stem) {
    int at = stem;
    while (at > 0 && stem - at < LONGEST_NAME && isName(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && "\"'".indexOf(text.charAt(at - 1)) >= 0 ? at : -1;
  }

  private static boolean isName(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || "_.".indexOf(unit) >= 0;
  }

  private static Optional<String> value(String text, int from) {
    int place = from;
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
    return value.length() >= 8 && Character.isDigit(value.charAt(0))
        ? Optional.of(value)
        : Optional.empty();
  }
}
