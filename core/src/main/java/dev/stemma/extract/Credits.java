package dev.stemma.extract;

import dev.stemma.time.DateReader;
import java.util.Optional;

/**
 * End marks and agency credits: {@code -0-}, {@code (KNA)}, {@code --KNA}, {@code www.kna.example
 * (2031.03.04.)}.
 */
final class Credits {

  private static final int LONGEST = 80;
  private static final int LONGEST_STAFF = 250;
  private static final int LONGEST_MARK = 16;
  private static final int LONGEST_SIGN = 8;

  /**
   * A paragraph parted from the mark or credit at its end.
   *
   * @param text the words before it
   * @param credit the mark as printed
   */
  record Parted(String text, String credit) {}

  private Credits() {}

  static boolean isEndMark(String line) {
    return line.length() <= LONGEST_MARK && Phrases.isExactly("end", line);
  }

  /** Returns whether a line ends the report, rather than a section of it as rows of stars do. */
  static boolean isFinalMark(String line) {
    return isEndMark(line) && line.chars().anyMatch(c -> c == '#' || Character.isLetterOrDigit(c));
  }

  /** Returns whether a short paragraph at the end of a body is a credit rather than a sentence. */
  static boolean isCredit(String line) {
    if (isStaff(line)) {
      return true;
    }
    if (line.isEmpty() || line.length() > LONGEST) {
      return false;
    }
    return isEndMark(line)
        || isAgencyInMarks(line)
        || isAgencyBehindDash(line)
        || line.startsWith("©")
        || line.startsWith("(c)")
        || (isDomain(firstWord(line)) && leavesOnlyDate(line.substring(firstWord(line).length())));
  }

  /** {@code (Reporting by Lenart Oske in Szelin; Editing by Ruth Calloway)}. */
  private static boolean isStaff(String line) {
    if (line.length() > LONGEST_STAFF || line.isEmpty()) {
      return false;
    }
    boolean bracketed = "([（".indexOf(line.charAt(0)) >= 0;
    boolean sentence = line.endsWith(".") && line.indexOf(';') < 0;
    return (bracketed || !sentence)
        && Phrases.begins("staff-label", bracketed ? line.substring(1) : line);
  }

  /** Returns a last paragraph without the mark behind its last sentence, where there is one. */
  static Optional<Parted> part(String paragraph) {
    for (int at = paragraph.length() - 2;
        at > 0 && paragraph.length() - at <= LONGEST_MARK + 24;
        at--) {
      boolean edge =
          Whitespace.isAny(paragraph.charAt(at - 1)) || endsSentence(paragraph.charAt(at - 1));
      if (!edge || !endsSentence(lastVisible(paragraph, at))) {
        continue;
      }
      String tail = paragraph.substring(at);
      if (isBracketedMark(tail) || isAgencyInMarks(tail) || isAgencyBehindDash(tail)) {
        return Optional.of(new Parted(Whitespace.strip(paragraph.substring(0, at)), tail));
      }
    }
    return Optional.empty();
  }

  /** A bare word such as "end" behind a sentence is a mark only with its brackets or dashes. */
  private static boolean isBracketedMark(String tail) {
    return isEndMark(tail)
        && (!Character.isLetter(tail.charAt(0)) || tail.equalsIgnoreCase("enditem"));
  }

  private static boolean isAgencyInMarks(String line) {
    int kind = "(（[/-".indexOf(line.charAt(0));
    if (kind < 0 || line.length() < 4 || line.charAt(line.length() - 1) != ")）]/-".charAt(kind)) {
      return false;
    }
    String inside = line.substring(1, line.length() - 1);
    if (line.charAt(0) == '-') {
      // An agency's sign between dashes, as in "-kna-", whatever its case.
      return inside.length() <= LONGEST_SIGN && inside.chars().allMatch(Character::isLetter);
    }
    if (AgencyNames.knows(inside)) {
      return true;
    }
    boolean capitals = inside.chars().noneMatch(Character::isLowerCase);
    boolean letters = inside.chars().anyMatch(Character::isUpperCase);
    return capitals && letters && inside.length() <= 20;
  }

  /** {@code -- BERNAMA}, {@code –IANS}, {@code /VNA}: known agencies sign off so. */
  private static boolean isAgencyBehindDash(String line) {
    int at = 0;
    while (at < line.length() && "-–—/".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at > 0 && at <= 3 && AgencyNames.knows(Whitespace.strip(line.substring(at)));
  }

  private static boolean isDomain(String word) {
    int dot = word.indexOf('.');
    return word.startsWith("www.")
        || word.startsWith("http://")
        || word.startsWith("https://")
        || (dot > 0
            && dot < word.length() - 2
            && word.chars()
                .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-'))
            && Character.isLetter(word.charAt(word.length() - 1)));
  }

  private static boolean leavesOnlyDate(String rest) {
    return rest.chars().noneMatch(Character::isLetterOrDigit)
        || DateReader.first(rest)
            .map(date -> rest.length() - date.span().length() <= 8)
            .orElse(false);
  }

  private static String firstWord(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line : line.substring(0, space);
  }

  private static char lastVisible(String text, int before) {
    int at = before - 1;
    while (at > 0 && Whitespace.isAny(text.charAt(at))) {
      at--;
    }
    return text.charAt(at);
  }

  private static boolean endsSentence(char unit) {
    return ".。!?！？।؟”»\"'’)）」…".indexOf(unit) >= 0;
  }
}
