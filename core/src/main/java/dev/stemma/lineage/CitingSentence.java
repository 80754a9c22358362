package dev.stemma.lineage;

import dev.stemma.article.Span;
import dev.stemma.text.Characters;
import dev.stemma.text.Tokenizer;
import dev.stemma.text.Tokens;
import dev.stemma.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;

/** The tokens of one sentence with its clauses and times. */
final class CitingSentence {

  private static final String PARTS_CLAUSES =
      ",;:\u2014\u2013\"\u201C\u201D\u201E\u3001\uFF0C\uFF1B\uFF1A\u060C";

  private final Tokens tokens;
  private final int[] clauses;
  private final boolean[] timed;
  private final List<TimeExpression> days;

  /**
   * Reads a sentence.
   *
   * @param times the time expressions that lie in it
   */
  CitingSentence(String text, Span sentence, List<TimeExpression> times) {
    tokens = Tokenizer.tokenize(text, sentence);
    clauses = new int[tokens.size()];
    timed = new boolean[tokens.size()];
    for (int i = 1; i < tokens.size(); i++) {
      clauses[i] = clauses[i - 1] + (parts(text, tokens.end(i - 1), tokens.start(i)) ? 1 : 0);
    }
    for (TimeExpression time : times) {
      int end = tokens.indexBehind(time.span().end());
      for (int i = tokens.indexAt(time.span().start()); i < end; i++) {
        timed[i] = true;
      }
    }
    days = times.stream().filter(time -> isDay(time.value())).toList();
  }

  private static boolean isDay(String value) {
    return value.length() == "2031-03-04".length() && value.charAt(7) == '-';
  }

  private static boolean parts(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (PARTS_CLAUSES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  Tokens tokens() {
    return tokens;
  }

  /** Returns whether no mark parts two tokens; false where either does not exist. */
  boolean sameClause(int one, int other) {
    return one >= 0
        && other >= 0
        && one < clauses.length
        && other < clauses.length
        && clauses[one] == clauses[other];
  }

  /** Returns whether nothing but white space, a hyphen, a dot or an opening mark follows. */
  boolean touches(int index) {
    if (index + 1 >= tokens.size()) {
      return false;
    }
    String gap = tokens.text().substring(tokens.end(index), tokens.start(index + 1));
    return gap.chars().allMatch(unit -> Characters.isSpace(unit) || "-.&«“\"'".indexOf(unit) >= 0);
  }

  /** Returns whether a token is part of a time expression. */
  boolean timed(int index) {
    return index >= 0 && index < timed.length && timed[index];
  }

  /** Returns the expressions that name a day, in order. */
  List<TimeExpression> days() {
    return days;
  }

  /** Returns the day of an expression among {@link #days()}. */
  static LocalDate day(TimeExpression time) {
    return LocalDate.parse(time.value());
  }
}
