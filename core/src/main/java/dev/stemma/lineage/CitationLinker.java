package dev.stemma.lineage;

import dev.stemma.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Decides by the words around a mention whether a text or an outlet is cited or just spoken of. */
final class CitationLinker {

  private static final int MOST_FILLERS = 4;
  private static final int FARTHEST_VERB = 6;
  private static final int FARTHEST_ISSUED = 40;

  /** No verb farther away belongs to a mention; also keeps hostile text linear. */
  private static final int LONGEST_SENTENCE = 200;

  private static final List<CueKind> FILLERS =
      List.of(CueKind.FILLER, CueKind.OUTLET, CueKind.INDEFINITE, CueKind.DEFINITE, CueKind.ISSUED);

  private final CitationWords words;
  private final CitingSentence sentence;
  private final Tokens tokens;

  CitationLinker(CitationWords words, CitingSentence sentence) {
    this.words = words;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /**
   * Tokens that make a citation together.
   *
   * @param from index of the first
   * @param to index behind the last
   * @param citing whether the cue was one of citing through another source
   */
  private record Link(int from, int to, boolean citing) {}

  /** Returns the citation that a mention makes with the words around it. */
  Optional<CitedMention> link(Mention mention) {
    Optional<Link> link =
        switch (mention.kind()) {
          case OUTLET, MEDIA -> outlet(mention);
          case DOCUMENT -> document(mention);
        };
    return link.map(found -> {
      boolean dated = mention.kind() == Mention.Kind.DOCUMENT || !found.citing();
      return new CitationDating(words, sentence)
          .date(mention, found.from(), found.to(), found.citing(), dated);
    });
  }

  /**
   * Returns the outlet that carries a document, as in "an interview with the Tarnovik Times".
   *
   * @param next index among the mentions of the one behind the document
   */
  Optional<Mention> carrier(Mention document, List<Mention> mentions, int next) {
    if (document.kind() != Mention.Kind.DOCUMENT || next >= mentions.size()) {
      return Optional.empty();
    }
    Mention outlet = mentions.get(next);
    int at = document.to();
    int link =
        Math.max(words.match(CueKind.LINK, tokens, at), words.match(CueKind.LEADING, tokens, at));
    boolean carried =
        link > 0
            && outlet.kind() == Mention.Kind.OUTLET
            && sentence.sameClause(at, outlet.from())
            && skipFillersBefore(outlet.from()) <= at + link;
    return carried ? Optional.of(outlet) : Optional.empty();
  }

  private Optional<Link> outlet(Mention mention) {
    return leading(mention).or(() -> verbBehind(mention)).or(() -> verbBefore(mention));
  }

  private Optional<Link> document(Mention mention) {
    Optional<Link> leading = leading(mention);
    return leading
        .or(() -> inside(mention))
        .or(() -> issued(mention))
        .or(() -> speaking(mention))
        .or(() -> stuckParticle(mention));
  }

  /** "citing a statement", "according to the agency"; in Korean behind the source. */
  private Optional<Link> leading(Mention mention) {
    int end = skipFillersBefore(mention.from());
    for (int at = mention.from(); at >= end; at--) {
      int citing = words.matchBefore(CueKind.CITING, tokens, at);
      if (citing > 0 && sentence.sameClause(at - 1, mention.from())) {
        return Optional.of(new Link(at - citing, mention.to(), true));
      }
      int leading = words.matchBefore(CueKind.LEADING, tokens, at);
      if (leading > 0 && sentence.sameClause(at - 1, mention.from())) {
        return Optional.of(new Link(at - leading, mention.to(), false));
      }
    }
    if (words.has("verb-last")) {
      int to = mention.to() + (hasLooseParticle(mention) ? 1 : 0);
      int citing = words.match(CueKind.CITING, tokens, to);
      int leading = words.match(CueKind.LEADING, tokens, to);
      if (citing > 0 || leading > 0) {
        return Optional.of(new Link(mention.from(), to + Math.max(citing, leading), leading == 0));
      }
    }
    return Optional.empty();
  }

  /** "the agency reported", "the agency on Sunday reported". */
  private Optional<Link> verbBehind(Mention mention) {
    if (words.has("verb-last")) {
      return isTopic(mention) ? lastVerb(mention) : Optional.empty();
    }
    int strangers = 0;
    for (int at = mention.to();
        at < mention.to() + FARTHEST_VERB && sentence.sameClause(at, mention.to() - 1);
        at++) {
      int verb = words.match(CueKind.REPORT, tokens, at);
      if (verb > 0 && !sentence.timed(at)) {
        return Optional.of(new Link(mention.from(), at + verb, false));
      }
      boolean known =
          sentence.timed(at)
              || words.match(CueKind.FILLER, tokens, at) > 0
              || words.match(CueKind.EARLIER, tokens, at) > 0;
      strangers += known ? 0 : 1;
      boolean other =
          tokens.capitalised(at)
              || words.match(CueKind.INNER, tokens, at) > 0
              || words.match(CueKind.STOP, tokens, at) > 0;
      if (strangers > 1 || (other && !known)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** A bracket parts a particle from its word, as in "통신(KNA)은". */
  private boolean hasLooseParticle(Mention mention) {
    int to = mention.to();
    return to < tokens.size() && words.all(CueKind.PARTICLE).contains(tokens.form(to));
  }

  private boolean isTopic(Mention mention) {
    String form = tokens.form(mention.to() - 1);
    String stuck =
        hasLooseParticle(mention)
            ? tokens.form(mention.to())
            : form.substring(words.bare(form).length());
    return stuck.equals("은") || stuck.equals("는") || stuck.equals("이") || stuck.equals("가");
  }

  private Optional<Link> lastVerb(Mention mention) {
    int to = mention.to() + (hasLooseParticle(mention) ? 1 : 0);
    for (int at = Math.min(tokens.size(), to + LONGEST_SENTENCE) - 1; at >= to; at--) {
      if (words.match(CueKind.REPORT, tokens, at) > 0) {
        return Optional.of(new Link(mention.from(), to, false));
      }
    }
    return Optional.empty();
  }

  /** "reported the agency", "сообщило в воскресенье агентство". */
  private Optional<Link> verbBefore(Mention mention) {
    int end = skipFillersBefore(mention.from());
    for (int at = mention.from(); at >= end; at--) {
      int verb = words.matchBefore(CueKind.REPORT, tokens, at);
      if (verb > 0 && sentence.sameClause(at - 1, mention.from()) && !sentence.timed(at - 1)) {
        return Optional.of(new Link(at - verb, mention.to(), false));
      }
    }
    return Optional.empty();
  }

  /** "said in a statement". */
  private Optional<Link> inside(Mention mention) {
    int end = skipFillersBefore(mention.from());
    for (int at = mention.from(); at >= end; at--) {
      int inside = words.matchBefore(CueKind.INSIDE, tokens, at);
      if (inside > 0 && sentence.sameClause(at - 1, mention.from()) && speaks(mention)) {
        return Optional.of(new Link(at - inside, mention.to(), false));
      }
    }
    return Optional.empty();
  }

  private boolean speaks(Mention mention) {
    int first = Math.max(0, mention.from() - LONGEST_SENTENCE);
    int end = Math.min(tokens.size(), mention.to() + LONGEST_SENTENCE);
    for (int at = first; at < end; at++) {
      boolean outside = at < mention.from() || at >= mention.to();
      if (outside && words.match(CueKind.REPORT, tokens, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "a statement issued", "A statement on the talks was issued", "issued a statement". */
  private Optional<Link> issued(Mention mention) {
    boolean subject = mention.from() <= 1;
    int reach = subject ? FARTHEST_ISSUED : 2;
    for (int at = mention.to();
        at < mention.to() + reach && sentence.sameClause(at, mention.to() - 1);
        at++) {
      int issued = words.match(CueKind.ISSUED, tokens, at);
      if (issued > 0) {
        return Optional.of(new Link(mention.from(), at + issued, false));
      }
    }
    boolean mayBeObject =
        mention.determiner() != Mention.Determiner.DEFINITE
            && (mention.determiner() == Mention.Determiner.INDEFINITE
                || words.has("no-articles")
                || !MentionFinder.hasCase(tokens, mention.from()));
    int start = skipFillersBefore(mention.from());
    for (int at = mention.from(); mayBeObject && at >= start; at--) {
      int issued = words.matchBefore(CueKind.ISSUED, tokens, at);
      if (issued > 0 && sentence.sameClause(at - 1, mention.from())) {
        return Optional.of(new Link(at - issued, mention.to(), false));
      }
    }
    return Optional.empty();
  }

  /** "a statement said"; of a known text this is no new citation, which the caller decides. */
  private Optional<Link> speaking(Mention mention) {
    int verb = words.match(CueKind.REPORT, tokens, mention.to());
    return verb > 0 && sentence.sameClause(mention.to() - 1, mention.to())
        ? Optional.of(new Link(mention.from(), mention.to() + verb, false))
        : Optional.empty();
  }

  /** Korean "성명에서 밝혔다": the particle says in, the verb ends the sentence. */
  private Optional<Link> stuckParticle(Mention mention) {
    String form = tokens.form(mention.to() - 1);
    boolean inside = words.has("verb-last") && form.endsWith("서") && !words.bare(form).equals(form);
    return inside ? lastVerb(mention) : Optional.empty();
  }

  /** Returns the index of the first of the small words and times that stand before a token. */
  private int skipFillersBefore(int from) {
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
