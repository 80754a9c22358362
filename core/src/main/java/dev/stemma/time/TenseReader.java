package dev.stemma.time;

import java.util.List;

/**
 * Tells by the words of a clause whether it speaks of the past or of the future: first by the
 * nearest auxiliary or named verb before the time, then by a verb's ending before it, then by what
 * follows.
 */
final class TenseReader {

  /** A clause longer than this is none; also keeps the search linear. */
  private static final int LONGEST_CLAUSE = 40;

  private final List<Lexeme> lexemes;
  private final Grammar.Cues cues;

  TenseReader(List<Lexeme> lexemes, Grammar.Cues cues) {
    this.lexemes = lexemes;
    this.cues = cues;
  }

  /** Returns the tense around the time expression between two lexeme indexes. */
  Tense around(int from, int to) {
    Tense byEnding = Tense.OPEN;
    for (int i = from - 1; i >= 0 && i >= from - LONGEST_CLAUSE && !parts(i); i--) {
      Tense byWord = byWord(i);
      if (byWord != Tense.OPEN) {
        return byWord;
      }
      byEnding = byEnding == Tense.OPEN ? byEnding(i) : byEnding;
    }
    if (byEnding != Tense.OPEN) {
      return byEnding;
    }
    // "On Saturday, the envoy will": the comma ends the adverbial, not the clause.
    int first = to < lexemes.size() && lexemes.get(to).form().equals(",") ? to + 1 : to;
    for (int i = first; i < lexemes.size() && i < first + LONGEST_CLAUSE && !parts(i); i++) {
      Tense tense = byWord(i) == Tense.OPEN ? byEnding(i) : byWord(i);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  private Tense byWord(int index) {
    String form = lexemes.get(index).form();
    // "is to resume": two words, parted by a low line in the list.
    boolean pair = index > 0 && cues.future().contains(lexemes.get(index - 1).form() + "_" + form);
    if (pair || cues.future().contains(form)) {
      return Tense.FUTURE;
    }
    return cues.past().contains(form) ? Tense.PAST : Tense.OPEN;
  }

  private Tense byEnding(int index) {
    String form = lexemes.get(index).form();
    for (String ending : cues.pastEndings()) {
      if (form.length() > ending.length() + 1 && form.endsWith(ending)) {
        return Tense.PAST;
      }
    }
    return Tense.OPEN;
  }

  private boolean parts(int index) {
    Lexeme lexeme = lexemes.get(index);
    return lexeme.kind() == Lexeme.Kind.MARK && !"'.-".contains(lexeme.form());
  }
}
