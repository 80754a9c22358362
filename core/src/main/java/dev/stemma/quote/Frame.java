package dev.stemma.quote;

import dev.stemma.article.Span;
import dev.stemma.text.Tokens;

/**
 * The reporter's words beside a quotation: some tokens of one sentence, none of them quoted.
 *
 * @param speech the words of the language
 * @param tokens the tokens of the article
 * @param from index of the first token
 * @param to index behind the last token
 */
record Frame(Speech speech, Tokens tokens, int from, int to) {

  /** Returns the words that lie wholly between two offsets. */
  static Frame between(Speech speech, Tokens tokens, int start, int end) {
    int from = tokens.indexAt(start);
    int to = tokens.indexBehind(end);
    return new Frame(speech, tokens, from, Math.max(from, to));
  }

  boolean isEmpty() {
    return from == to;
  }

  Frame part(int partFrom, int partTo) {
    return new Frame(speech, tokens, partFrom, partTo);
  }

  boolean is(String list, int index) {
    return index >= from && index < to && speech.is(list, tokens, index);
  }

  /** Returns whether punctuation that parts clauses stands right before a token. */
  boolean breaksBefore(int index) {
    if (index <= from) {
      return false;
    }
    String text = tokens.text();
    for (int i = tokens.end(index - 1); i < tokens.start(index); i++) {
      switch (text.charAt(i)) {
        case ',', ';', ':', '–', '—', '―', '，', '、', '،', '؛', '…', '?', '!' -> {
          return true;
        }
        case '-' -> {
          // A dash, not the hyphen inside a compound.
          if (tokens.start(index) - tokens.end(index - 1) > 1) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** Returns the index of the first token of the segment, between breaks, that ends at a token. */
  int segmentStart(int end) {
    int start = end - 1;
    while (start > from && !breaksBefore(start)) {
      start--;
    }
    return start;
  }

  /** Returns the index behind the segment that a token begins. */
  int segmentEnd(int start) {
    int end = start + 1;
    while (end < to && !breaksBefore(end)) {
      end++;
    }
    return end;
  }

  boolean capitalised(int index) {
    return tokens.capitalised(index);
  }

  Span span(int spanFrom, int spanTo) {
    return tokens.span(spanFrom, spanTo);
  }

  /** Returns whether a token is a verb of saying, rather than the noun that looks like it. */
  boolean isCue(int index) {
    if (!is("cue", index) || (capitalised(index) && index > from && !speech.verbFirst())) {
      return false;
    }
    int start = tokens.start(index);
    if (start > 0 && tokens.text().charAt(start - 1) == '-') {
      // The second half of a compound such as "so-called".
      return false;
    }
    if (index == from || breaksBefore(index)) {
      return true;
    }
    String before = tokens.form(index - 1);
    return !before.endsWith("'s")
        && !is("determiner", index - 1)
        && !(is("attached", index - 1) && !is("auxiliary", index - 1));
  }

  /** Returns whether a word, in English, has the ending of an adverb, or is a known one. */
  boolean isAdverb(int index) {
    if (is("adverb", index) || is("auxiliary", index)) {
      return true;
    }
    return isEnglish() && !capitalised(index) && tokens.form(index).endsWith("ly");
  }

  boolean isEnglish() {
    return "en".equals(speech.language());
  }
}
