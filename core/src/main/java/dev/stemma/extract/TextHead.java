package dev.stemma.extract;

import dev.stemma.text.Folding;
import dev.stemma.time.DateFound;
import dev.stemma.time.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines above a plain text: headline, byline, outlet and date in any order, perhaps under a
 * letterhead such as {@code KARST NEWS AGENCY / No. 218 / English service}.
 */
final class TextHead {

  private static final int LINES = 10;
  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_UNSPACED_TITLE = 70;
  private static final int LONGEST_NAME = 80;
  private static final int MOST_NAME_WORDS = 7;

  private final List<String> lines;
  private final List<HeaderLine> facts = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();

  /** Lines that are headline, outlet or the text's own first words. */
  private final List<Integer> open = new ArrayList<>();

  private Optional<Dated> date = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> address = Optional.empty();

  /** Index behind the last line that says something about the text. */
  private int end;

  private TextHead(List<String> lines) {
    this.lines = lines;
  }

  /**
   * A date and where it stands.
   *
   * @param labelled whether the line is one of labelled facts
   */
  record Dated(DateFound date, String line, boolean labelled) {}

  /**
   * What the lines say.
   *
   * @param facts labelled lines, in order
   * @param rest the lines that are left, the body's first
   */
  record Read(
      Optional<String> title,
      Optional<Dated> date,
      Optional<String> outlet,
      Optional<String> address,
      List<String> authors,
      List<HeaderLine> facts,
      List<String> rest) {}

  static Read read(List<String> lines) {
    TextHead head = new TextHead(lines);
    int at = 0;
    while (at < Math.min(LINES, lines.size()) && head.take(at)) {
      at++;
    }
    head.settle();
    List<String> rest = new ArrayList<>();
    for (int index : head.open) {
      if (index < head.end) {
        rest.add(lines.get(index));
      }
    }
    rest.addAll(lines.subList(head.end, lines.size()));
    return new Read(
        head.title, head.date, head.outlet, head.address, head.authors, head.facts, rest);
  }

  /** Takes a line; tells whether the head may go on behind it. */
  private boolean take(int at) {
    String line = lines.get(at);
    Optional<HeaderLine> fact = HeaderLine.read(line);
    Optional<DateFound> alone = HeaderLine.dateAlone(line);
    Optional<DateFound> named = nameAndDate(line);
    if (fact.isPresent()) {
      facts.add(fact.get());
      takeDate(fact.get().date(), line, true);
    } else if (alone.isPresent()) {
      takeDate(alone, line, false);
    } else if (named.isPresent()) {
      takeDate(named, line, false);
      takeOutlet(line.substring(0, named.get().span().start()));
    } else if (isAddress(line)) {
      address = Optional.of(line);
    } else if (HeaderLine.isByline(line) && !open.isEmpty()) {
      authors.addAll(Names.split(line));
    } else if (isIssue(line) && at > 0) {
      letterhead();
    } else if (!Phrases.is("drop", line)) {
      if (!mayBeTitle(at)) {
        return false;
      }
      open.add(at);
      return true;
    }
    end = at + 1;
    return true;
  }

  private void takeDate(Optional<DateFound> found, String line, boolean labelled) {
    date = date.or(() -> found.map(day -> new Dated(day, line, labelled)));
  }

  private void letterhead() {
    if (open.size() == 1) {
      takeOutlet(lines.get(open.removeFirst()));
    }
  }

  /** The first open line is the headline; one right above a date may be the outlet. */
  private void settle() {
    if (open.size() > 1 && isSignedBelow(lines.get(open.getFirst()))) {
      letterhead();
    }
    if (open.isEmpty()) {
      return;
    }
    int first = open.removeFirst();
    title = Optional.of(withoutHashes(lines.get(first)));
    end = Math.max(end, first + 1);
    List<Integer> outlets =
        open.stream()
            .filter(at -> at + 1 < end && HeaderLine.dateAlone(lines.get(at + 1)).isPresent())
            .filter(at -> isNameLike(lines.get(at)))
            .toList();
    outlets.forEach(at -> takeOutlet(lines.get(at)));
    open.removeAll(outlets);
  }

  /** Whether a line's initials are the agency that the dateline further below names. */
  private boolean isSignedBelow(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    return lines.stream()
        .limit(LINES)
        .flatMap(line -> Datelines.read(line).stream())
        .flatMap(dateline -> dateline.agency().stream())
        .anyMatch(agency -> agency.contentEquals(initials) || agency.equalsIgnoreCase(name));
  }

  private void takeOutlet(String name) {
    String trimmed = name;
    int comma = trimmed.indexOf(',');
    if (comma > 0) {
      trimmed = trimmed.substring(0, comma);
    }
    String words = Whitespace.strip(trimmed);
    // A place may stand before a date as well as an outlet does.
    if (outlet.isEmpty() && words.indexOf(' ') > 0) {
      outlet = Optional.of(words);
    }
  }

  private boolean mayBeTitle(int at) {
    String line = lines.get(at);
    if (at + 1 >= lines.size()) {
      return false;
    }
    boolean nextIsFact = HeaderLine.read(lines.get(at + 1)).isPresent();
    if (open.isEmpty()) {
      return looksLikeTitle(line, nextIsFact || (!facts.isEmpty() && at <= 2));
    }
    return line.length() <= LONGEST_NAME * 2 && looksLikeTitle(line, false);
  }

  private static boolean looksLikeTitle(String line, boolean followedByFacts) {
    boolean unspaced = line.indexOf(' ') < 0 && line.charAt(0) >= 0x2E80;
    if (line.length() > (unspaced ? LONGEST_UNSPACED_TITLE : LONGEST_TITLE)
        || Datelines.read(line).isPresent()) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return followedByFacts || ".。।:;,،".indexOf(last) < 0 || line.endsWith("...");
  }

  /** {@code The Sarrel Courier, Saturday, April 5, 2031}. */
  private static Optional<DateFound> nameAndDate(String line) {
    if (line.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    return DateReader.first(line)
        .filter(date -> date.year().isPresent())
        .filter(date -> line.length() - date.span().end() <= 1)
        .filter(date -> isNameLike(line.substring(0, date.span().start())));
  }

  private static boolean isNameLike(String text) {
    String name = Whitespace.strip(text);
    return !name.isEmpty()
        && name.split(" ").length <= MOST_NAME_WORDS
        && name.chars().noneMatch(Character::isDigit)
        && ".!?:".indexOf(name.charAt(name.length() - 1)) < 0
        && !Character.isLowerCase(name.codePointAt(0));
  }

  /** The number of a release or of an issue, as in {@code Press release No. 17/2031}. */
  private static boolean isIssue(String line) {
    return line.length() <= LONGEST_NAME
        && Phrases.begins("issue-label", line)
        && (line.chars().anyMatch(Character::isDigit) || Phrases.is("issue-label", line));
  }

  private static boolean isAddress(String line) {
    return (line.startsWith("http://") || line.startsWith("https://")) && line.indexOf(' ') < 0;
  }

  private static String withoutHashes(String title) {
    return title.startsWith("#") ? Whitespace.strip(title.replaceFirst("^#+", "")) : title;
  }

  /** Returns whether a line is the same words as a name. */
  static boolean isSame(String line, String name) {
    return Folding.fold(line).equals(Folding.fold(name));
  }
}
