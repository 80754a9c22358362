package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import dev.stemma.article.Span;
import dev.stemma.text.Folding;
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
    if (opening.isEmpty()) {
      return false;
    }
    boolean marked =
        "([（*".indexOf(opening.charAt(0)) >= 0 || Phrases.begins("note-label", opening);
    int colon = opening.indexOf(':');
    String head = marked ? opening : head(opening, colon);
    String word = colon > 0 || marked ? "" : word(head);
    if (!word.isEmpty()) {
      return WordKinds.is(WordKind.CORRECTION, Folding.fold(word), language);
    }
    if (!WordKinds.mayHold(WordKind.CORRECTION, Folding.fold(head), language)) {
      return false;
    }
    Tokens tokens = Tokenizer.tokenize(head);
    if (tokens.size() == 0) {
      return false;
    }
    int words = marked ? tokens.size() : labelWords(tokens, colon);
    Span label = tokens.span(0, Math.max(1, words));
    return WordKinds.count(WordKind.CORRECTION, tokens, label, language) > 0;
  }

  /** Returns the one word of a head that plainly holds one, which most do; else nothing. */
  private static String word(String head) {
    int start = 0;
    while (start < head.length() && "\"“".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && isBasicLetter(head.charAt(end))) {
      end++;
    }
    for (int i = end; i < head.length(); i++) {
      if (",;!?\"”".indexOf(head.charAt(i)) < 0) {
        return "";
      }
    }
    return head.substring(start, end);
  }

  private static boolean isBasicLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }

  /** Returns what holds the first word and the label; no word goes on behind a space. */
  private static String head(String opening, int colon) {
    int at = 0;
    while (at < opening.length() && !Character.isLetterOrDigit(opening.codePointAt(at))) {
      at += Character.charCount(opening.codePointAt(at));
    }
    int space = opening.indexOf(' ', Math.max(at, colon));
    return space < 0 ? opening : opening.substring(0, space);
  }

  /**
   * Only a label or a bracket lets the word stand further in than first: prose may speak of mending
   * too.
   */
  private static int labelWords(Tokens tokens, int colon) {
    int words = 0;
    while (words < tokens.size() && tokens.start(words) < colon) {
      words++;
    }
    return colon > 0 && words <= LABEL_WORDS ? words : 1;
  }
}
