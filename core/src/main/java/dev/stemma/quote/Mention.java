package dev.stemma.quote;

import dev.stemma.article.Span;
import dev.stemma.text.Tokens;

/**
 * A noun phrase that names a speaker: what of it is the name, and what it may be spoken of as.
 *
 * @param speaker the name, without the titles before it
 * @param number whether <i>he</i> or <i>she</i>, <i>they</i> or <i>it</i> may stand for it
 * @param proper whether it is a name rather than a description
 */
record Mention(Speaker speaker, Kind number, boolean proper) {

  enum Kind {
    PERSON,
    SEVERAL,
    THING
  }

  /** Reads a noun phrase that is no pronoun. */
  static Mention of(Frame phrase) {
    int start = nameStart(phrase);
    int end = nameEnd(phrase, start);
    Span span = phrase.span(start, end);
    Speaker speaker = new Speaker(span, span.of(phrase.tokens().text()));
    boolean proper = phrase.capitalised(start) && phrase.capitalised(end - 1);
    return new Mention(speaker, kind(phrase, start, end), proper);
  }

  private static Kind kind(Frame phrase, int start, int end) {
    Tokens tokens = phrase.tokens();
    for (int i = start; i < end; i++) {
      if (phrase.is("conjunction", i)) {
        return Kind.SEVERAL;
      }
    }
    if (phrase.is("title", start)
        || (phrase.is("article", start) && phrase.is("title", start + 1))) {
      // "la secrétaire du syndicat" is no union.
      return Kind.PERSON;
    }
    // "Holloway of the University of Grell" is no university.
    for (int i = start; i < end && !phrase.is("attached", i); i++) {
      if (phrase.is("institution", i)) {
        return Kind.THING;
      }
    }
    if (phrase.isEnglish() && !phrase.capitalised(end - 1)) {
      String last = tokens.form(end - 1);
      return last.endsWith("s") && !last.endsWith("ss") ? Kind.SEVERAL : Kind.PERSON;
    }
    boolean acronym = end - start == 1 && isAcronym(tokens.printed(start));
    boolean article = phrase.is("article", start) && phrase.capitalised(end - 1);
    return acronym || article ? Kind.THING : Kind.PERSON;
  }

  /** Leaves out articles and titles before a name: <i>Prime Minister Ilse Damar</i>. */
  private static int nameStart(Frame phrase) {
    if (phrase.speech().verbFirst()) {
      return arabicNameStart(phrase);
    }
    int cut = phrase.from();
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (phrase.is("conjunction", i)) {
        return phrase.from();
      }
      boolean role =
          phrase.is("title", i)
              || (!phrase.capitalised(i)
                  && !phrase.is("article", i)
                  && !phrase.is("attached", i)
                  && !phrase.is("preposition", i));
      if (role && phrase.tokens().text().charAt(phrase.tokens().start(i)) < 0x0590) {
        cut = i + 1;
      }
    }
    if (cut >= phrase.to()) {
      return phrase.from();
    }
    for (int i = cut; i < phrase.to(); i++) {
      if (!phrase.capitalised(i)) {
        return phrase.from();
      }
    }
    return cut;
  }

  /** A title and what determines it carry the article; the name behind them does not. */
  private static int arabicNameStart(Frame phrase) {
    int start = phrase.from();
    while (start < phrase.to() - 1
        && (phrase.is("title", start) || phrase.tokens().form(start).startsWith("ال"))) {
      start++;
    }
    return start;
  }

  /** Leaves out a parenthesis behind a name: <i>Ruth Calloway (Harrowmere)</i>. */
  private static int nameEnd(Frame phrase, int start) {
    String text = phrase.tokens().text();
    for (int i = start + 1; i < phrase.to(); i++) {
      int gapStart = phrase.tokens().end(i - 1);
      int gapEnd = phrase.tokens().start(i);
      if (text.substring(gapStart, gapEnd).contains("(")) {
        int close = text.indexOf(')', gapEnd);
        boolean last = close < 0 || close >= phrase.tokens().end(phrase.to() - 1);
        return last ? i : phrase.to();
      }
    }
    return phrase.to();
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2 && word.chars().allMatch(Character::isUpperCase);
  }
}
