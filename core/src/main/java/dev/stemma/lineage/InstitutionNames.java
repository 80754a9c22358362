package dev.stemma.lineage;

import dev.stemma.text.Tokens;
import java.util.Optional;

/**
 * Recognises the names of those who make statements without being outlets: who issued a text
 * ({@code a statement by the Foreign Ministry}), and whom an outlet cites ({@code citing the
 * Kestovan Academy of Sciences}).
 */
final class InstitutionNames {

  private final CitationWords words;
  private final OutletNames outlets;
  private final CitingSentence sentence;
  private final Tokens tokens;

  InstitutionNames(CitationWords words, OutletNames outlets, CitingSentence sentence) {
    this.words = words;
    this.outlets = outlets;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** Returns the name of who issued the text whose noun ends before a token. */
  Optional<OutletNames.Name> issuer(int behindNoun) {
    if (!follows(behindNoun)) {
      return Optional.empty();
    }
    int issued = words.match(CueKind.ISSUED, tokens, behindNoun);
    int link = behindNoun + issued;
    int by = words.match(CueKind.BY, tokens, link);
    if (by == 0 || (issued > 0 && !follows(link))) {
      return Optional.empty();
    }
    int from = link + by + words.match(CueKind.DEFINITE, tokens, link + by);
    // What an outlet has put out is a citation of that outlet.
    return issued > 0 && outlets.at(from).isPresent() ? Optional.empty() : name(from);
  }

  /** Returns the name that begins at a token and stands behind a word of citing. */
  Optional<OutletNames.Name> cited(int at) {
    int article = words.matchBefore(CueKind.DEFINITE, tokens, at);
    boolean cited =
        words.matchBefore(CueKind.CITING, tokens, at) > 0
            || (article > 0 && words.matchBefore(CueKind.CITING, tokens, at - article) > 0);
    if (!cited) {
      return Optional.empty();
    }
    // A bare name may be a person's.
    return name(at).filter(name -> article > 0 || hasNoun(name));
  }

  /** Returns whether a name tells by one of its words that it is an institution's. */
  boolean hasNoun(OutletNames.Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (words.match(CueKind.ISSUER, tokens, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns a capitalised name, or one behind a small noun, as "ministère de la Santé". */
  private Optional<OutletNames.Name> name(int from) {
    if (from >= tokens.size() || !follows(from)) {
      return Optional.empty();
    }
    int capital = from;
    if (!tokens.capitalised(from)) {
      capital += words.match(CueKind.ISSUER, tokens, from);
      while (capital > from
          && capital < tokens.size()
          && !tokens.capitalised(capital)
          && words.match(CueKind.INNER, tokens, capital) > 0) {
        capital++;
      }
    }
    boolean found =
        capital < tokens.size()
            && tokens.capitalised(capital)
            && !sentence.timed(capital)
            && (capital == from || follows(capital));
    if (!found) {
      return Optional.empty();
    }
    int end = outlets.endOfRun(capital);
    while (sentence.timed(end - 1)) {
      end--;
    }
    return Optional.of(outlets.named(from, end));
  }

  /** Returns whether no mark parts a token from the one before it. */
  private boolean follows(int at) {
    return at > 0 && sentence.touches(at - 1);
  }
}
