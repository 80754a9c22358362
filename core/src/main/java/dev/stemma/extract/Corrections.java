package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import dev.stemma.article.Span;
import dev.stemma.text.Tokenizer;
import dev.stemma.text.Tokens;
import dev.stemma.text.WordKind;
import dev.stemma.text.WordKinds;

/** Notes such as {@code Correction: an earlier version misstated the year of the storm.} */
final class Corrections {

  private static final int LONGEST = 1_000;

  /** How far into a note its word of correcting stands, as in "(Editor's note: corrects ...". */
  private static final int OPENING = 200;

  private static final int LABEL_WORDS = 4;

  private Corrections() {}

  /** Returns whether a part of a body mends an earlier state of the article. */
  static boolean isNote(Draft.Part part, String language) {
    if (part.kind() == BlockKind.HEADING || part.text().length() > LONGEST) {
      return false;
    }
    String opening = part.text().substring(0, Math.min(OPENING, part.text().length()));
    Tokens tokens = Tokenizer.tokenize(opening);
    if (tokens.size() == 0) {
      return false;
    }
    Span label = tokens.span(0, Math.max(1, labelWords(opening, tokens)));
    return WordKinds.count(WordKind.CORRECTION, tokens, label, language) > 0;
  }

  /**
   * Only a label or a bracket lets the word stand further in than first: prose may speak of mending
   * too.
   */
  private static int labelWords(String opening, Tokens tokens) {
    if ("([（*".indexOf(opening.charAt(0)) >= 0 || Phrases.begins("note-label", opening)) {
      return tokens.size();
    }
    int colon = opening.indexOf(':');
    int words = 0;
    while (words < tokens.size() && tokens.start(words) < colon) {
      words++;
    }
    return colon > 0 && words <= LABEL_WORDS ? words : 1;
  }
}
