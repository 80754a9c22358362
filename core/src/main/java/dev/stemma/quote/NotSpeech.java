package dev.stemma.quote;

import dev.stemma.text.Characters;
import dev.stemma.text.Tokens;

/** Tells a title, a nickname or a term between marks from something said. */
final class NotSpeech {

  /** The longest title or term that is told by its shortness, in words. */
  private static final int LONGEST = 6;

  private NotSpeech() {}

  static boolean is(Tokens tokens, Quotation quotation, Speech speech) {
    int from = tokens.indexAt(quotation.span().start());
    int to = tokens.indexBehind(quotation.span().end());
    char mark = mark(tokens.text(), quotation.span().start());
    if (mark == '《' || mark == '〈') {
      return true;
    }
    if (to - from > LONGEST) {
      return false;
    }
    boolean named =
        from > 0
            && speech.is("naming", tokens, from - 1)
            && quotation.cue().filter(cue -> cue.end() == tokens.end(from - 1)).isEmpty();
    boolean uttered = quotation.kind() == QuotationKind.DIRECT;
    return named || (!uttered && quotation.cue().isEmpty());
  }

  private static char mark(String text, int start) {
    int at = start - 1;
    while (at > 0 && Characters.isSpace(text.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }
}
