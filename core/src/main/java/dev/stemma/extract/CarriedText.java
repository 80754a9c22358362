package dev.stemma.extract;

import dev.stemma.article.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A body that a page carries without showing it.
 *
 * @param place where it stands: the script or property
 * @param titled whether what holds it bears the page's title
 */
record CarriedText(List<Draft.Part> parts, Origin origin, String place, boolean titled) {

  private static final int SHORTEST_REPEATED = 25;

  /** Makes a text without what is said twice, as states hold it for narrow and wide screens. */
  CarriedText {
    Set<String> seen = new HashSet<>();
    parts =
        parts.stream()
            .filter(part -> part.text().length() < SHORTEST_REPEATED || seen.add(part.text()))
            .toList();
  }

  /** Returns the length of its prose, letters of scripts that say more with fewer counted more. */
  int weight() {
    return weightOf(parts);
  }

  /** Returns the weight of all parts together. */
  static int weightOf(List<Draft.Part> parts) {
    return parts.stream().mapToInt(part -> TextWeight.of(part.text())).sum();
  }

  /** Returns its words without what is between them, for telling whether another text has them. */
  String letters() {
    StringBuilder letters = new StringBuilder();
    parts.forEach(part -> letters.append(letters(part.text())));
    return letters.toString();
  }

  /** Returns letters and digits of a text in lower case. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isLetterOrDigit(unit)) {
        letters.append(Character.toLowerCase(unit));
      }
    }
    return letters.toString();
  }
}
