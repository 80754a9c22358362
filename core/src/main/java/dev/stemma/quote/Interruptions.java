package dev.stemma.quote;

import dev.stemma.article.Span;
import dev.stemma.text.Characters;
import dev.stemma.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the reporter's words out of a passage between marks. Russian and its neighbours close no
 * marks where the reporter interrupts: {@code «Мы остаёмся, — сказал мэр. — Мост закрыт»}.
 */
final class Interruptions {

  /** The longest interruption, in UTF-16 units. */
  private static final int LONGEST = 160;

  private static final String BEFORE = ",.!?…";

  private final Speech speech;
  private final Tokens tokens;
  private final String text;
  private final List<Marked> parts = new ArrayList<>();

  private Interruptions(Speech speech, Tokens tokens) {
    this.speech = speech;
    this.tokens = tokens;
    this.text = tokens.text();
  }

  /** Returns the passages, an interrupted one as several. */
  static List<Marked> split(Speech speech, Tokens tokens, List<Marked> passages) {
    if (speech.words("interruption").isEmpty()) {
      return passages;
    }
    Interruptions interruptions = new Interruptions(speech, tokens);
    passages.forEach(interruptions::split);
    return interruptions.parts;
  }

  private void split(Marked passage) {
    Marked rest = passage;
    int first = nextDash(passage.content().start(), passage.content().end());
    while (first >= 0) {
      int end = rest.content().end();
      int second = nextDash(first + 1, Math.min(end, first + LONGEST));
      if (second < 0) {
        break;
      }
      if (!says(first, second)) {
        first = second;
        continue;
      }
      int said = behindWords(first);
      parts.add(
          new Marked(
              passage.family(), rest.open(), new Span(rest.content().start(), said), said, true));
      int from = second + 1;
      while (from < end && Characters.isSpace(text.charAt(from))) {
        from++;
      }
      rest =
          new Marked(
              passage.family(), second, new Span(from, end), passage.close(), passage.closed());
      first = nextDash(from, end);
    }
    parts.add(rest);
  }

  /** Returns the next dash between blanks behind a comma, a full stop or the like; -1 for none. */
  private int nextDash(int from, int to) {
    for (int at = Math.max(from, 2); at + 2 < to; at++) {
      if (speech.words("interruption").contains(text.substring(at, at + 1))
          && Characters.isSpace(text.charAt(at - 1))
          && Characters.isSpace(text.charAt(at + 1))
          && at - 2 > from
          && BEFORE.indexOf(text.charAt(at - 2)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** Returns whether words begin with a verb of saying and hold no quotation mark. */
  private boolean says(int from, int to) {
    Frame frame = Frame.between(speech, tokens, from, to);
    for (int i = from; i < to; i++) {
      if (MarkFamily.at(text, i, to) != null) {
        return false;
      }
    }
    return !frame.isEmpty() && frame.isCue(frame.from());
  }

  /** Returns where the words before a dash end, without the comma that ties the dash to them. */
  private int behindWords(int dash) {
    int end = dash - 1;
    return text.charAt(end - 1) == ',' ? end - 1 : end;
  }
}
