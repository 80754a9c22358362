package dev.stemma.extract;

import dev.stemma.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names in a byline, one each: people apart from the organisations that sign beside or instead
 * of them; without e-mail addresses, trades, places, dates and "by".
 */
final class Names {

  private static final int MOST = 12;
  private static final String SEGMENT_MARKS = "\n|·•;\t»›∙●";
  private static final String DASHES = "-–—";

  private final Set<String> people = new LinkedHashSet<>();
  private final Set<String> organisations = new LinkedHashSet<>();
  private final boolean stated;

  /** Whether a word such as "by" came before a name. */
  private boolean opened;

  /** Whether somebody has been named in full, or an organisation has signed. */
  private boolean named;

  private Names(boolean stated) {
    this.stated = stated;
  }

  /** Returns the people of a line that reads as a byline. */
  static List<String> split(String byline) {
    return List.copyOf(ofLine(byline).people());
  }

  /** Reads text that a page shows; line feeds part what the page sets apart. */
  static Names ofLine(String text) {
    Names names = new Names(false);
    names.read(text);
    return names;
  }

  /** Reads a value that a page states to be the author: a nickname will do. */
  static Names ofValue(String value) {
    Names names = new Names(true);
    names.read(value);
    return names;
  }

  /** Returns whether the text says by a word such as "by" that it names authors. */
  boolean isOpened() {
    return opened;
  }

  Set<String> people() {
    return people;
  }

  Set<String> organisations() {
    return organisations;
  }

  private void read(String text) {
    List<String> segments = segments(text);
    int from = 0;
    for (int i = 0; i < segments.size(); i++) {
      if (opening(segments.get(i)) > 0) {
        from = i;
        break;
      }
    }
    boolean skip = false;
    boolean open = false;
    for (String segment : segments.subList(from, segments.size())) {
      String rest = segment;
      int other = NameWords.opening("other", rest);
      int opening = opening(rest);
      if (other > opening) {
        skip = behind(rest, other).isEmpty();
        open = false;
        continue;
      }
      while (opening > 0) {
        open = true;
        opened = true;
        rest = behind(rest, opening);
        opening = opening(rest);
      }
      if (rest.isEmpty()) {
        continue;
      }
      if (!skip) {
        list(rest, open);
        // What a page sets apart behind the first names is a name only if it is a full one.
        named |= !stated && !(people.isEmpty() && organisations.isEmpty());
      }
      skip = false;
    }
  }

  /** A short word such as "de" opens a byline in the running line of a page, not in a name. */
  private int opening(String segment) {
    int opening = NameWords.opening("opening", segment);
    if (opening == 0 || opening == segment.length()) {
      return opening;
    }
    boolean colon = ":：/／=＝".indexOf(segment.charAt(opening)) >= 0;
    String word = segment.substring(0, opening);
    boolean particle = NameWords.is("particle", Folding.fold(word));
    boolean lower = Character.isLowerCase(word.codePointAt(0));
    // "Von Storch" is a name where a page states it; "Von A. Storch" and "Von KNA" are bylines.
    boolean one = segment.indexOf(' ', opening + 1) < 0;
    boolean name = particle && !colon && !lower && one && stated;
    return name && !NameKind.isOrganisation(behind(segment, opening)) ? 0 : opening;
  }

  private static String behind(String segment, int end) {
    int at = end;
    while (at < segment.length() && " :：/／=＝\u00A0-–—.".indexOf(segment.charAt(at)) >= 0) {
      at++;
    }
    return segment.substring(at);
  }

  private static List<String> segments(String text) {
    List<String> segments = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean edge =
          i == text.length()
              || SEGMENT_MARKS.indexOf(text.charAt(i)) >= 0
              || (DASHES.indexOf(text.charAt(i)) >= 0
                  && i > 0
                  && i + 1 < text.length()
                  && Whitespace.isAny(text.charAt(i - 1))
                  && Whitespace.isAny(text.charAt(i + 1)));
      if (edge) {
        String segment = Whitespace.canonical(text.substring(start, i));
        if (!segment.isEmpty()) {
          segments.add(segment);
        }
        start = i + 1;
      }
    }
    return segments;
  }

  /** Reads names in a row, as in {@code Mira Tolland, Jon Askew and Ruth Calloway in Szelin}. */
  private void list(String text, boolean open) {
    List<String> parts = NameParts.of(text);
    if (parts.size() == 2 && NameParts.isTurned(parts.get(0), parts.get(1))) {
      parts = List.of(parts.get(1) + " " + parts.get(0));
    }
    for (String part : parts) {
      String name = NameParts.clean(part);
      if (name.isEmpty()) {
        continue;
      }
      boolean single = name.indexOf(' ') < 0 && NameKind.isCased(name);
      // Behind a full name, one word alone is a place or a desk.
      if (named && single && stated && NameKind.isOrganisation(name)) {
        organisations.add(name);
      } else if (!(named && single)) {
        int signed = organisations.size();
        named |= add(name, open) || organisations.size() > signed;
      }
    }
  }

  private boolean add(String name, boolean open) {
    if (people.size() + organisations.size() >= MOST) {
      return false;
    }
    NameKind kind = NameKind.of(name, stated || open);
    return switch (kind) {
      case PERSON -> {
        people.add(name);
        yield name.indexOf(' ') > 0;
      }
      case ORGANISATION -> {
        organisations.add(name);
        yield false;
      }
      case NOBODY -> false;
    };
  }
}
