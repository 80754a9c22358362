package dev.stemma.lineage;

import dev.stemma.article.Span;
import dev.stemma.text.Tokens;
import dev.stemma.time.TimeExpression;
import java.util.Optional;

/** Finds beside citing words when the cited text came out. */
final class CitationDating {

  private static final int FARTHEST = 4;

  private final CitationWords words;
  private final CitingSentence sentence;
  private final Tokens tokens;

  CitationDating(CitationWords words, CitingSentence sentence) {
    this.words = words;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /**
   * Returns the citation with its date.
   *
   * @param from index of the first citing token
   * @param to index behind the last
   * @param citing whether the source is cited through the one before it, whose date stands before
   * @param dated whether a date beside it may be the cited text's at all
   */
  CitedMention date(Mention mention, int from, int to, boolean citing, boolean dated) {
    int issued = words.has("verb-last") ? words.matchBefore(CueKind.ISSUED, tokens, from) : 0;
    if (issued > 0) {
      return date(
          mention,
          from - issued - (sentence.timed(from - issued - 1) ? timedBefore(from - issued) : 0),
          to,
          citing,
          dated);
    }
    int behindIssue = citing || mention.kind() == Mention.Kind.DOCUMENT ? behindIssue(to) : to;
    Optional<TimeExpression> time =
        dated
            ? inside(from, behindIssue).or(() -> beside(from, behindIssue, citing))
            : Optional.empty();
    boolean earlier = isEarlier(from, to);
    int end =
        earlier && isEarlierAt(to) ? to + words.match(CueKind.EARLIER, tokens, to) : behindIssue;
    Span span = new Span(tokens.start(from), tokens.end(end - 1)).union(mention.span());
    return new CitedMention(
        mention,
        time.map(TimeExpression::span).filter(day -> near(day, span)).map(span::union).orElse(span),
        time.map(CitingSentence::day),
        earlier && time.isEmpty(),
        citing);
  }

  private int timedBefore(int at) {
    int count = 0;
    while (sentence.timed(at - count - 1)) {
      count++;
    }
    return count;
  }

  private boolean near(Span day, Span span) {
    return day.start() >= span.start();
  }

  private int behindIssue(int to) {
    for (int at = to; at < to + 2 && sentence.sameClause(at, to - 1); at++) {
      int issued = words.match(CueKind.ISSUED, tokens, at);
      if (issued > 0) {
        return at + issued;
      }
    }
    return to;
  }

  private Optional<TimeExpression> inside(int from, int to) {
    int start = tokens.start(from);
    int end = tokens.end(to - 1);
    return sentence.days().stream()
        .filter(day -> day.span().start() >= start && day.span().end() <= end)
        .findFirst();
  }

  private Optional<TimeExpression> beside(int from, int to, boolean citing) {
    // Where the verb ends the sentence, what follows at a distance is what was reported.
    int farthest = words.has("verb-last") ? 1 : FARTHEST;
    for (int at = to; at < to + farthest && sentence.sameClause(at, to - 1); at++) {
      if (sentence.timed(at)) {
        return at(at);
      }
      if (words.match(CueKind.STOP, tokens, at) > 0 && !words.has("noun-first")) {
        break;
      }
    }
    for (int at = from - 1;
        !citing && at >= from - FARTHEST && sentence.sameClause(at, from);
        at--) {
      if (sentence.timed(at)) {
        return at(at);
      }
    }
    return Optional.empty();
  }

  private Optional<TimeExpression> at(int at) {
    return sentence.days().stream()
        .filter(
            day -> day.span().start() <= tokens.start(at) && tokens.start(at) < day.span().end())
        .findFirst();
  }

  private boolean isEarlier(int from, int to) {
    if (isEarlierAt(to) && sentence.sameClause(to - 1, to)) {
      return true;
    }
    for (int at = from; at < to; at++) {
      if (isEarlierAt(at)) {
        return true;
      }
    }
    return from > 0 && isEarlierAt(from - 1) && sentence.sameClause(from - 1, from);
  }

  private boolean isEarlierAt(int at) {
    return words.match(CueKind.EARLIER, tokens, at) > 0 && !sentence.timed(at);
  }
}
