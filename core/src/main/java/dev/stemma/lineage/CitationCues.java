package dev.stemma.lineage;

import dev.stemma.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Reads the words beside a mention that any source is cited with, be it an outlet or a text. */
final class CitationCues {

  private static final int MOST_FILLERS = 4;

  /** No verb farther away belongs to a mention; also keeps hostile text linear. */
  static final int LONGEST_SENTENCE = 200;

  private static final List<CueKind> FILLERS =
      List.of(CueKind.FILLER, CueKind.OUTLET, CueKind.INDEFINITE, CueKind.DEFINITE, CueKind.ISSUED);

  private final CitationWords words;
  private final CitingSentence sentence;
  private final Tokens tokens;

  CitationCues(CitationWords words, CitingSentence sentence) {
    this.words = words;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** "citing a statement", "according to the agency"; in Korean behind the source. */
  Optional<CitationLink> leading(Mention mention) {
    int end = skipFillersBefore(mention.from());
    for (int at = mention.from(); at >= end; at--) {
      int citing = words.matchBefore(CueKind.CITING, tokens, at);
      if (citing > 0 && sentence.sameClause(at - 1, mention.from())) {
        return Optional.of(new CitationLink(at - citing, mention.to(), true));
      }
      int leading = words.matchBefore(CueKind.LEADING, tokens, at);
      if (leading > 0 && sentence.sameClause(at - 1, mention.from())) {
        return Optional.of(new CitationLink(at - leading, mention.to(), false));
      }
    }
    if (words.has("verb-last")) {
      int to = mention.to() + (hasLooseParticle(mention) ? 1 : 0);
      int citing = words.match(CueKind.CITING, tokens, to);
      int leading = words.match(CueKind.LEADING, tokens, to);
      if (citing > 0 || leading > 0) {
        return Optional.of(
            new CitationLink(mention.from(), to + Math.max(citing, leading), leading == 0));
      }
    }
    return Optional.empty();
  }

  /** A bracket parts a particle from its word, as in "통신(KNA)은". */
  boolean hasLooseParticle(Mention mention) {
    int to = mention.to();
    return to < tokens.size() && words.all(CueKind.PARTICLE).contains(tokens.form(to));
  }

  Optional<CitationLink> lastVerb(Mention mention) {
    int to = mention.to() + (hasLooseParticle(mention) ? 1 : 0);
    for (int at = Math.min(tokens.size(), to + LONGEST_SENTENCE) - 1; at >= to; at--) {
      if (words.match(CueKind.REPORT, tokens, at) > 0) {
        return Optional.of(new CitationLink(mention.from(), to, false));
      }
    }
    return Optional.empty();
  }

  /** Returns the index of the first of the small words and times that stand before a token. */
  int skipFillersBefore(int from) {
    int at = from;
    int fillers = 0;
    while (at > 0 && fillers < MOST_FILLERS) {
      if (sentence.timed(at - 1)) {
        at--;
        continue;
      }
      int length = 0;
      for (CueKind kind : FILLERS) {
        length = Math.max(length, words.matchBefore(kind, tokens, at));
      }
      if (length == 0) {
        break;
      }
      at -= length;
      fillers++;
    }
    return at;
  }
}
