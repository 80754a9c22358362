package dev.stemma.extract;

import dev.stemma.article.RelatedItem;
import dev.stemma.time.DateFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Teasers for other articles in a plain-text capture: a heading such as "More From X" and below it
 * texts with a date above or below each. Captures often print each teaser twice, around its date.
 */
final class RelatedLines {

  private static final int LONGEST = 250;

  private RelatedLines() {}

  static boolean isHeading(String line) {
    return line.length() <= 60
        && Phrases.begins("related", line)
        && ".!?。".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /** Returns whether the same words stand before and behind a date, which only teasers do. */
  static boolean isTrio(List<String> lines, int at) {
    return at + 2 < lines.size()
        && lines.get(at).length() <= LONGEST
        && lines.get(at).equals(lines.get(at + 2))
        && HeaderLine.dateAlone(lines.get(at + 1)).isPresent();
  }

  /** Reads the teasers from one line on; returns the index of the first line that is none. */
  static int read(List<String> lines, int from, Draft draft) {
    int at = from;
    Optional<LocalDate> above = Optional.empty();
    while (at < lines.size() && lines.get(at).length() <= LONGEST) {
      String line = lines.get(at);
      Optional<LocalDate> date = date(line);
      if (date.isPresent()) {
        above = date;
        at++;
      } else if (isFurniture(line)) {
        at++;
      } else {
        Optional<LocalDate> below =
            at + 1 < lines.size() ? date(lines.get(at + 1)) : Optional.empty();
        // Dates stand below their teasers unless the list began with a date.
        boolean datesFirst = date(lines.get(from)).isPresent();
        draft.addRelated(
            new RelatedItem(
                line, datesFirst ? above : below, Optional.empty()));
        at++;
      }
    }
    return at;
  }

  private static boolean isFurniture(String line) {
    return Phrases.is("footer", line)
        || (Phrases.begins("footer", line) && line.length() <= 40)
        || Phrases.is("drop", line)
        || isHeading(line)
        || Credits.isEndMark(line);
  }

  private static Optional<LocalDate> date(String line) {
    return HeaderLine.dateAlone(line).flatMap(DateFound::date);
  }
}
