package dev.stemma.lineage;

import dev.stemma.text.Tokens;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the names of outlets, unknown ones too: by a noun in a capitalised name ({@code Karst
 * News Agency}), by a noun beside one ({@code агентство «Карст»}), by the acronym that was put
 * behind a name in brackets, or, where a script has no capitals, by the noun and what stands beside
 * it.
 */
final class OutletNames {

  private static final int LONGEST_NAME = 8;

  private final CitationWords words;
  private final KnownNames known;
  private final CitingSentence sentence;
  private final Tokens tokens;

  OutletNames(CitationWords words, Set<String> known, CitingSentence sentence) {
    this.words = words;
    this.known = new KnownNames(words, known, sentence);
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /**
   * A name.
   *
   * @param from index of the first token
   * @param to index behind the last, an acronym in brackets included
   * @param end offset behind the name
   */
  record Name(int from, int to, int end) {}

  /** Returns the name that begins at a token. */
  Optional<Name> at(int at) {
    if (!MentionFinder.hasCase(tokens, at)) {
      int acronym = known.length(at);
      return acronym > 0 ? Optional.of(named(at, at + acronym)) : uncased(at);
    }
    int single = known.length(at);
    Optional<Name> cased = cased(at);
    return cased.isPresent() || single == 0 ? cased : Optional.of(named(at, at + single));
  }

  private Optional<Name> cased(int at) {
    int noun = words.match(CueKind.OUTLET, tokens, at);
    if (noun > 0 && !tokens.capitalised(at)) {
      int to = endOfRun(at + noun);
      return to > at + noun ? Optional.of(named(at, to)) : Optional.empty();
    }
    boolean continuesRun =
        at > 0 && tokens.capitalised(at - 1) && sentence.touches(at - 1) && !isArticle(at - 1);
    if (!tokens.capitalised(at) || isArticle(at) || continuesRun) {
      return Optional.empty();
    }
    int end = endOfRun(at);
    int to = behindTail(at, behindNoun(at, end), end);
    boolean article =
        at > 0 && isArticle(at - 1) && tokens.capitalised(at - 1) && !words.has("noun-capitals");
    if (to > at && (to > at + 1 || article)) {
      return Optional.of(named(at, to));
    }
    int after = words.match(CueKind.OUTLET, tokens, end);
    boolean order = words.has("noun-behind") || !words.has("noun-first");
    boolean nounBehind = after > 0 && sentence.touches(end - 1) && order;
    return nounBehind ? Optional.of(named(at, end + after)) : Optional.empty();
  }

  /** Words that begin a sentence with a capital and no name. */
  private boolean isArticle(int at) {
    return words.match(CueKind.DEFINITE, tokens, at) > 0
        || words.match(CueKind.INDEFINITE, tokens, at) > 0
        || words.match(CueKind.EARLIER, tokens, at) > 0
        || words.match(CueKind.INSIDE, tokens, at) > 0
        || words.match(CueKind.LINK, tokens, at) > 0;
  }

  /** Returns the index behind a run of capitalised words; {@code at} where none begins there. */
  int endOfRun(int at) {
    int end = at;
    int next = at;
    while (next < tokens.size()
        && next < at + LONGEST_NAME
        && (next == at || sentence.touches(next - 1))) {
      if (tokens.capitalised(next) && !(next > at && isArticle(next))) {
        end = next + 1;
        next++;
      } else if (next > at && isInner(next)) {
        next++;
      } else {
        break;
      }
    }
    return end;
  }

  /** "of" and "of the" inside a name. */
  private boolean isInner(int at) {
    return words.match(CueKind.INNER, tokens, at) > 0
        || (words.match(CueKind.DEFINITE, tokens, at) > 0
            && words.match(CueKind.INNER, tokens, at - 1) > 0);
  }

  /** "Karst Press" goes on in "Karst Press Service", and anything does as far as its acronym. */
  private int behindTail(int from, int to, int end) {
    if (to == from) {
      return to;
    }
    int behind = to;
    while (behind < end && !sentence.timed(behind)) {
      int tail =
          Math.max(
              words.match(CueKind.TAIL, tokens, behind),
              words.match(CueKind.TITLE, tokens, behind));
      if (tail == 0 || behind + tail > end) {
        break;
      }
      behind += tail;
    }
    return behind < end && hasAcronym(from, end) ? end : behind;
  }

  /** Returns whether the initials of a name stand behind it in brackets. */
  private boolean hasAcronym(int from, int to) {
    Name name = bracketed(from, to, tokens.end(to - 1));
    return name.to() > to
        && SourceNames.same(
            tokens.printed(to), tokens.text().substring(tokens.start(from), tokens.end(to - 1)));
  }

  /** Returns the index behind the last noun of a name, or its end where it begins with one. */
  private int behindNoun(int from, int end) {
    int to = from;
    for (int i = from; i < end; i++) {
      int length =
          Math.max(words.match(CueKind.OUTLET, tokens, i), words.match(CueKind.TITLE, tokens, i));
      if (length > 0 && i + length <= end) {
        to = i == from && words.match(CueKind.OUTLET, tokens, i) > 0 ? end : i + length;
      }
    }
    return to;
  }

  private Optional<Name> uncased(int at) {
    String form = words.bare(tokens.form(at));
    for (String ending : words.all(CueKind.ENDING)) {
      if (form.length() > ending.length() && form.endsWith(ending)) {
        int end = tokens.end(at) - (tokens.form(at).length() - form.length());
        return Optional.of(bracketed(at, at + 1, end));
      }
    }
    int noun = words.match(CueKind.OUTLET, tokens, at);
    if (noun > 0 && words.has("noun-first")) {
      int to = at + noun;
      while (to < tokens.size() && to < at + noun + 4 && sentence.touches(to - 1) && belongs(to)) {
        to++;
      }
      return to > at + noun ? Optional.of(named(at, to)) : Optional.empty();
    }
    return words.has("noun-first") ? Optional.empty() : untilNoun(at);
  }

  /** Chinese: a name runs from behind a word that cannot be part of it to its noun. */
  private Optional<Name> untilNoun(int at) {
    if (at > 0 && sentence.touches(at - 1) && belongs(at - 1) && !tokens.numeric(at - 1)) {
      return Optional.empty();
    }
    for (int i = at; i < tokens.size() && i < at + LONGEST_NAME; i++) {
      if (!belongs(i) || tokens.numeric(i) || (i > at && !sentence.touches(i - 1))) {
        return Optional.empty();
      }
      int noun = words.match(CueKind.OUTLET, tokens, i);
      if (noun > 0) {
        return i > at ? Optional.of(named(at, i + noun)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean belongs(int at) {
    for (int i = at; i > at - 3; i--) {
      if (words.match(CueKind.STOP, tokens, i) > at - i) {
        return false;
      }
    }
    return words.match(CueKind.REPORT, tokens, at) == 0;
  }

  /** Returns a name with the acronym that follows it in brackets. */
  Name named(int from, int to) {
    int end = tokens.end(to - 1);
    String form = tokens.form(to - 1);
    int stuck = form.length() - words.bare(form).length();
    boolean measured = form.length() == end - tokens.start(to - 1);
    return bracketed(from, to, measured ? end - stuck : end);
  }

  private Name bracketed(int from, int to, int end) {
    if (to < tokens.size()) {
      String text = tokens.text();
      String gap = text.substring(tokens.end(to - 1), tokens.start(to)).strip();
      int close = tokens.end(to);
      boolean closes = close < text.length() && ")）".indexOf(text.charAt(close)) >= 0;
      if (closes && (gap.endsWith("(") || gap.endsWith("（")) && gap.length() <= 2) {
        return new Name(from, to + 1, close + 1);
      }
    }
    return new Name(from, to, behindMark(from, end));
  }

  /** A name that opens a quotation mark ends behind the closing one. */
  private int behindMark(int from, int end) {
    String text = tokens.text();
    String name = text.substring(tokens.start(from), end);
    boolean opened = name.indexOf('«') >= 0 || name.indexOf('“') >= 0;
    return opened && end < text.length() && "»”".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
  }
}
