package dev.stemma.lineage;

import dev.stemma.article.Span;
import dev.stemma.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of a sentence that name an outlet or a text. */
final class MentionFinder {

  private static final int MOST_ADJECTIVES = 3;

  private final CitationWords words;
  private final OutletNames names;
  private final InstitutionNames institutions;
  private final Tokens tokens;

  /**
   * Looks into one sentence.
   *
   * @param known folded names and acronyms of outlets met before
   */
  MentionFinder(CitationWords words, Set<String> known, CitingSentence sentence) {
    this.words = words;
    this.tokens = sentence.tokens();
    this.names = new OutletNames(words, known, sentence);
    this.institutions = new InstitutionNames(words, names, sentence);
  }

  /** Returns the mentions in order, not overlapping. */
  List<Mention> all() {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Mention> mention = at(at);
      mention.ifPresent(mentions::add);
      at = mention.map(Mention::to).orElse(at + 1);
    }
    return mentions;
  }

  private Optional<Mention> at(int at) {
    int media = words.match(CueKind.MEDIA, tokens, at);
    if (media > 0) {
      return Optional.of(mention(Mention.Kind.MEDIA, at, at + media, Mention.Determiner.NONE));
    }
    return names
        .at(at)
        .map(name -> named(Mention.Kind.OUTLET, name, Mention.Determiner.NONE))
        .or(() -> document(at))
        .or(() -> institution(at));
  }

  private Optional<Mention> institution(int at) {
    return institutions
        .cited(at)
        .map(name ->
            named(
                Mention.Kind.INSTITUTION,
                name,
                institutions.hasNoun(name)
                    ? Mention.Determiner.NONE
                    : Mention.Determiner.DEFINITE));
  }

  private Mention named(Mention.Kind kind, OutletNames.Name name, Mention.Determiner determiner) {
    Span span = new Span(start(name.from()), name.end());
    String printed = span.of(tokens.text());
    return new Mention(kind, name.from(), name.to(), span, printed, printed, determiner);
  }

  private Optional<Mention> document(int at) {
    int length = words.match(CueKind.DOCUMENT, tokens, at);
    if (length == 0 || isHyphenated(at + length - 1)) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= 0 && i >= at - 1 - MOST_ADJECTIVES; i--) {
      if (words.match(CueKind.INDEFINITE, tokens, i) > 0) {
        return Optional.of(document(i, at, at + length, Mention.Determiner.INDEFINITE));
      }
      boolean possessive = tokens.form(i).endsWith("'s");
      if (possessive || words.match(CueKind.DEFINITE, tokens, i) > 0) {
        return Optional.of(document(i, at, at + length, Mention.Determiner.DEFINITE));
      }
    }
    // Where a language has articles, a bare noun is more often a verb or part of a name.
    boolean articles = !words.all(CueKind.INDEFINITE).isEmpty() && hasCase(tokens, at);
    return articles && length == 1 && !words.has("no-articles")
        ? Optional.empty()
        : Optional.of(document(at, at, at + length, Mention.Determiner.NONE));
  }

  /** "post-election" is no post. */
  private boolean isHyphenated(int index) {
    int end = tokens.end(index);
    String text = tokens.text();
    return end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isLetter(text.charAt(end + 1));
  }

  private Mention document(int from, int noun, int to, Mention.Determiner determiner) {
    Mention mention = mention(Mention.Kind.DOCUMENT, outletBefore(from, noun), to, determiner);
    Optional<OutletNames.Name> issuer = institutions.issuer(to);
    int end = issuer.map(OutletNames.Name::end).orElse(mention.span().end());
    return new Mention(
        Mention.Kind.DOCUMENT,
        from,
        issuer.map(OutletNames.Name::to).orElse(to),
        new Span(tokens.start(from), end),
        tokens.text().substring(mention.span().start(), end),
        mention.key(),
        determiner);
  }

  /** Returns where the outlet's name begins that stands right before a noun: "the KNA dispatch". */
  private int outletBefore(int from, int noun) {
    int start = noun;
    while (start > from
        && tokens.capitalised(start - 1)
        && tokens.start(start) == tokens.end(start - 1) + 1
        && words.match(CueKind.DEFINITE, tokens, start - 1) == 0
        && words.match(CueKind.INDEFINITE, tokens, start - 1) == 0) {
      start--;
    }
    return start;
  }

  private Mention mention(Mention.Kind kind, int from, int to, Mention.Determiner determiner) {
    String last = words.bare(tokens.form(to - 1));
    // A particle stuck to the word is no part of the name.
    int stuck = tokens.form(to - 1).length() - last.length();
    boolean measured = tokens.form(to - 1).length() == tokens.end(to - 1) - tokens.start(to - 1);
    Span span = new Span(start(from), tokens.end(to - 1) - (measured ? stuck : 0));
    String name = span.of(tokens.text());
    return new Mention(kind, from, to, span, name, hasCase(tokens, from) ? last : name, determiner);
  }

  /** Returns where a word begins behind the article stuck to it, as in French "l'agence". */
  private int start(int from) {
    String form = tokens.form(from);
    int stuck = form.length() - words.withoutPrefix(form).length();
    boolean elided =
        stuck > 0
            && words.match(CueKind.OUTLET, tokens, from)
                    + words.match(CueKind.DOCUMENT, tokens, from)
                > 0
            && !words.all(CueKind.OUTLET).contains(form)
            && !words.all(CueKind.DOCUMENT).contains(form);
    boolean measured = form.length() == tokens.end(from) - tokens.start(from);
    return tokens.start(from) + (elided && measured ? stuck : 0);
  }

  /** Returns whether a token begins with a small letter. */
  static boolean isSmall(Tokens tokens, int index) {
    return Character.isLowerCase(tokens.text().codePointAt(tokens.start(index)));
  }

  /** Returns whether a token is written in a script that has capitals. */
  static boolean hasCase(Tokens tokens, int index) {
    int first = tokens.text().codePointAt(tokens.start(index));
    return Character.isUpperCase(first) || Character.isLowerCase(first);
  }
}
