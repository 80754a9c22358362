package dev.stemma.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The short lines that follow a page's headline, where pages without marks say who and when. */
final class HeadLines {

  private static final int LONGEST = 120;
  private static final int MOST_STEPS_UP = 3;
  private static final int MOST_STEPS_ON = 6;

  private HeadLines() {}

  /**
   * Returns the lines, with a line feed where a page sets words apart.
   *
   * @param head where the headline stands
   */
  static List<String> of(PageIndex index, int head) {
    List<String> lines = new ArrayList<>();
    Element at = null;
    for (PageIndex.Found heading : index.headings) {
      at = heading.order() == head ? heading.element() : at;
    }
    for (int step = 0; step < MOST_STEPS_UP && at != null; step++) {
      Element next = at.nextElementSibling();
      for (int i = 0; i < MOST_STEPS_ON && next != null; i++) {
        boolean apart = Hint.in(next.className() + " " + next.id()).contains(Hint.APART);
        String line = apart ? "" : ShortText.parted(next, LONGEST);
        if (line.length() <= LONGEST && !line.isBlank()) {
          lines.add(line);
        }
        next = next.nextElementSibling();
      }
      at = at.parent();
    }
    return lines;
  }
}
