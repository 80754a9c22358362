package dev.stemma.lineage;

import dev.stemma.text.Tokens;
import java.util.Optional;

/** Decides by the words around a noun for a text whether that text is cited or just spoken of. */
final class DocumentLinker {

  private static final int FARTHEST_ISSUED = 40;

  private final CitationWords words;
  private final CitingSentence sentence;
  private final CitationCues cues;
  private final Tokens tokens;

  DocumentLinker(CitationWords words, CitingSentence sentence) {
    this.words = words;
    this.sentence = sentence;
    this.cues = new CitationCues(words, sentence);
    this.tokens = sentence.tokens();
  }

  /** Returns the words that cite a document. */
  Optional<CitationLink> link(Mention document) {
    return cues.leading(document)
        .or(() -> inside(document))
        .or(() -> issued(document))
        .or(() -> speaking(document))
        .or(() -> stuckParticle(document));
  }

  /** "said in a statement". */
  private Optional<CitationLink> inside(Mention mention) {
    int end = cues.skipFillersBefore(mention.from());
    for (int at = mention.from(); at >= end; at--) {
      int inside = words.matchBefore(CueKind.INSIDE, tokens, at);
      if (inside > 0 && sentence.sameClause(at - 1, mention.from()) && speaks(mention)) {
        return Optional.of(new CitationLink(at - inside, mention.to(), false));
      }
    }
    return Optional.empty();
  }

  private boolean speaks(Mention mention) {
    int first = Math.max(0, mention.from() - CitationCues.LONGEST_SENTENCE);
    int end = Math.min(tokens.size(), mention.to() + CitationCues.LONGEST_SENTENCE);
    for (int at = first; at < end; at++) {
      boolean outside = at < mention.from() || at >= mention.to();
      if (outside && words.match(CueKind.REPORT, tokens, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "a statement issued", "A statement on the talks was issued", "issued a statement". */
  private Optional<CitationLink> issued(Mention mention) {
    boolean subject = mention.from() <= 1;
    int reach = subject ? FARTHEST_ISSUED : 2;
    for (int at = mention.to();
        at < mention.to() + reach && sentence.sameClause(at, mention.to() - 1);
        at++) {
      int issued = words.match(CueKind.ISSUED, tokens, at);
      if (issued > 0) {
        return Optional.of(new CitationLink(mention.from(), at + issued, false));
      }
    }
    boolean mayBeObject =
        mention.determiner() != Mention.Determiner.DEFINITE
            && (mention.determiner() == Mention.Determiner.INDEFINITE
                || words.has("no-articles")
                || !MentionFinder.hasCase(tokens, mention.from()));
    int start = cues.skipFillersBefore(mention.from());
    for (int at = mention.from(); mayBeObject && at >= start; at--) {
      int issued = words.matchBefore(CueKind.ISSUED, tokens, at);
      if (issued > 0 && sentence.sameClause(at - 1, mention.from())) {
        return Optional.of(new CitationLink(at - issued, mention.to(), false));
      }
    }
    return Optional.empty();
  }

  /** "a statement said"; of a known text this is no new citation, which the caller decides. */
  private Optional<CitationLink> speaking(Mention mention) {
    int verb = words.match(CueKind.REPORT, tokens, mention.to());
    return verb > 0 && sentence.sameClause(mention.to() - 1, mention.to())
        ? Optional.of(new CitationLink(mention.from(), mention.to() + verb, false))
        : Optional.empty();
  }

  /** Korean "성명에서 밝혔다": the particle says in, the verb ends the sentence. */
  private Optional<CitationLink> stuckParticle(Mention mention) {
    String form = tokens.form(mention.to() - 1);
    boolean inside = words.has("verb-last") && form.endsWith("서") && !words.bare(form).equals(form);
    return inside ? cues.lastVerb(mention) : Optional.empty();
  }
}
