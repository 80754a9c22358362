package dev.stemma.collate;

import dev.stemma.article.Span;
import dev.stemma.text.Numbers;
import dev.stemma.text.Tokens;
import dev.stemma.text.WordKind;
import dev.stemma.text.WordKinds;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which edits change more than the wording. */
final class EditFlags {

  private EditFlags() {}

  /** Returns what differs between the report's and the source's words of an edit. */
  static Set<EditFlag> of(
      Tokens report, Span inReport, Tokens source, Span inSource, String language) {
    Set<EditFlag> flags = EnumSet.noneOf(EditFlag.class);
    if (differsInNumber(report, inReport, source, inSource, language)) {
      flags.add(EditFlag.NUMBER);
    }
    if (differsInName(report, inReport, source, inSource, language)) {
      flags.add(EditFlag.NAME);
    }
    if (differs(WordKind.NEGATION, report, inReport, source, inSource, language)) {
      flags.add(EditFlag.NEGATION);
    }
    if (differs(WordKind.HEDGE, report, inReport, source, inSource, language)) {
      flags.add(EditFlag.HEDGE);
    }
    return flags;
  }

  /**
   * A name put in or left out says more or less of the same; one in the place of another does not.
   */
  private static boolean differsInName(
      Tokens report, Span inReport, Tokens source, Span inSource, String language) {
    Set<String> reported = Names.in(report, inReport, language);
    Set<String> given = Names.in(source, inSource, language);
    return !reported.isEmpty() && !given.isEmpty() && !reported.equals(given);
  }

  /** A number word that comes or goes by itself, as in {@code the two sides}, counts nothing. */
  private static boolean differsInNumber(
      Tokens report, Span inReport, Tokens source, Span inSource, String language) {
    List<String> reported = Numbers.in(report, inReport, language);
    List<String> given = Numbers.in(source, inSource, language);
    boolean figures =
        Stream.concat(reported.stream(), given.stream())
            .anyMatch(number -> number.codePoints().anyMatch(Character::isDigit));
    return !reported.equals(given) && (figures || (!reported.isEmpty() && !given.isEmpty()));
  }

  private static boolean differs(
      WordKind kind, Tokens report, Span inReport, Tokens source, Span inSource, String language) {
    return WordKinds.count(kind, report, inReport, language)
        != WordKinds.count(kind, source, inSource, language);
  }
}
