package dev.stemma.extract;

import dev.stemma.article.Field;
import dev.stemma.time.DateFound;
import dev.stemma.time.DateReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of labelled facts above or below a text, as in {@code Date: 13/07/2031 | Source: KNA (En)
 * | Read original version at source}.
 *
 * @param line the line as it stands
 */
record HeaderLine(
    Optional<DateFound> date,
    Optional<DateFound> modified,
    Optional<String> source,
    List<String> authors,
    Optional<String> title,
    Optional<String> address,
    String line) {

  private static final Pattern BETWEEN = Pattern.compile("[|·•\t]");
  private static final int LONGEST = 300;
  private static final int LONGEST_VALUE = 80;

  /** Returns the facts of a line, empty where the line is something else. */
  static Optional<HeaderLine> read(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Builder facts = new Builder();
    for (String part : BETWEEN.split(line)) {
      if (!facts.add(Whitespace.strip(part))) {
        return Optional.empty();
      }
    }
    return facts.labelled ? Optional.of(facts.build(line)) : Optional.empty();
  }

  /** Returns what the line says something of, authors and the time of publication aside. */
  Set<Field> fields() {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    modified.flatMap(DateFound::moment).ifPresent(at -> fields.add(Field.MODIFIED));
    source.ifPresent(name -> fields.add(Field.PUBLISHER));
    title.ifPresent(words -> fields.add(Field.TITLE));
    address.ifPresent(words -> fields.add(Field.ADDRESS));
    return fields;
  }

  /** Returns whether a line is a date and next to nothing else. */
  static Optional<DateFound> dateAlone(String line) {
    if (line.length() > LONGEST_VALUE) {
      return Optional.empty();
    }
    return DateReader.first(line)
        .filter(date -> {
          String rest =
              line.substring(0, date.span().start()) + " " + line.substring(date.span().end());
          long letters = rest.chars().filter(Character::isLetterOrDigit).count();
          return letters <= 12;
        });
  }

  /** Returns whether a short line begins as a byline does, and is no sentence. */
  static boolean isByline(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != ':') {
      end++;
    }
    return end < line.length()
        && line.length() <= LONGEST_VALUE
        && Phrases.is("author-label", line.substring(0, end))
        && ".!?".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static final class Builder {
    private Optional<DateFound> date = Optional.empty();
    private Optional<DateFound> modified = Optional.empty();
    private Optional<String> source = Optional.empty();
    private final List<String> authors = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> address = Optional.empty();
    private boolean labelled;

    /** Takes one part; tells whether it fits such a line. */
    private boolean add(String part) {
      if (part.isEmpty() || Phrases.is("drop", part)) {
        labelled |= Phrases.begins("drop", part) && part.length() > 12;
        return true;
      }
      int colon = colon(part);
      if (colon < 0) {
        Optional<DateFound> alone = dateAlone(part);
        date = date.or(() -> alone);
        return alone.isPresent();
      }
      String label = part.substring(0, colon);
      String value = Whitespace.strip(part.substring(colon + 1));
      if (Phrases.is("title-label", label)) {
        title = Optional.of(value);
      } else if (value.length() > LONGEST_VALUE && !value.contains("://")) {
        return false;
      } else if (Phrases.is("date-label", label) && DateReader.first(value).isPresent()) {
        date = date.or(() -> DateReader.first(value));
      } else if (Phrases.is("modified-label", label) && DateReader.first(value).isPresent()) {
        modified = DateReader.first(value);
      } else if (Phrases.is("source-label", label) && !value.isEmpty()) {
        source = Optional.of(value);
      } else if (Phrases.is("author-label", label)) {
        authors.addAll(Names.split(value));
      } else if (Phrases.is("address-label", label)) {
        address = Optional.of(value);
      } else {
        return false;
      }
      labelled = true;
      return true;
    }

    private HeaderLine build(String line) {
      return new HeaderLine(date, modified, source, List.copyOf(authors), title, address, line);
    }

    private static int colon(String part) {
      int ascii = part.indexOf(':');
      int wide = part.indexOf('：');
      return ascii < 0 || (wide >= 0 && wide < ascii) ? wide : ascii;
    }
  }
}
