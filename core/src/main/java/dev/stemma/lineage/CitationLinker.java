package dev.stemma.lineage;

import dev.stemma.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Decides by the words around a mention whether a text or an outlet is cited or just spoken of. */
final class CitationLinker {

  private static final int FARTHEST_VERB = 6;

  private final CitationWords words;
  private final CitingSentence sentence;
  private final CitationCues cues;
  private final DocumentLinker documents;
  private final Tokens tokens;

  CitationLinker(CitationWords words, CitingSentence sentence) {
    this.words = words;
    this.sentence = sentence;
    this.cues = new CitationCues(words, sentence);
    this.documents = new DocumentLinker(words, sentence);
    this.tokens = sentence.tokens();
  }

  /** Returns the citation that a mention makes with the words around it. */
  Optional<CitedMention> link(Mention mention) {
    Optional<CitationLink> link =
        switch (mention.kind()) {
          case OUTLET, MEDIA -> outlet(mention);
          case DOCUMENT -> documents.link(mention);
          case INSTITUTION -> cues.leading(mention).filter(CitationLink::citing);
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
            && cues.skipFillersBefore(outlet.from()) <= at + link;
    return carried ? Optional.of(outlet) : Optional.empty();
  }

  private Optional<CitationLink> outlet(Mention mention) {
    return cues.leading(mention).or(() -> verbBehind(mention)).or(() -> verbBefore(mention));
  }

  /** "the agency reported", "the agency on Sunday reported". */
  private Optional<CitationLink> verbBehind(Mention mention) {
    if (words.has("verb-last")) {
      return isTopic(mention) ? cues.lastVerb(mention) : Optional.empty();
    }
    int strangers = 0;
    for (int at = mention.to();
        at < mention.to() + FARTHEST_VERB && sentence.sameClause(at, mention.to() - 1);
        at++) {
      int verb = words.match(CueKind.REPORT, tokens, at);
      if (verb > 0 && !sentence.timed(at)) {
        return Optional.of(new CitationLink(mention.from(), at + verb, false));
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

  private boolean isTopic(Mention mention) {
    String form = tokens.form(mention.to() - 1);
    String stuck =
        cues.hasLooseParticle(mention)
            ? tokens.form(mention.to())
            : form.substring(words.bare(form).length());
    return stuck.equals("은") || stuck.equals("는") || stuck.equals("이") || stuck.equals("가");
  }

  /** "reported the agency", "сообщило в воскресенье агентство". */
  private Optional<CitationLink> verbBefore(Mention mention) {
    int end = cues.skipFillersBefore(mention.from());
    for (int at = mention.from(); at >= end; at--) {
      int verb = words.matchBefore(CueKind.REPORT, tokens, at);
      if (verb > 0 && sentence.sameClause(at - 1, mention.from()) && !sentence.timed(at - 1)) {
        return Optional.of(new CitationLink(at - verb, mention.to(), false));
      }
    }
    return Optional.empty();
  }
}
