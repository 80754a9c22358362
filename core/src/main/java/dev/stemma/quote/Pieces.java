package dev.stemma.quote;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.EditFlag;
import dev.stemma.collate.IndexedText;
import dev.stemma.text.Characters;
import dev.stemma.text.Tokens;
import dev.stemma.text.WordKind;
import dev.stemma.text.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a placed quotation where the source goes on otherwise: at an ellipsis, at an editor's
 * brackets, where the source only says who speaks, and where words from apart were joined.
 */
final class Pieces {

  /** So many words left out without a mark are a clause, whatever stands around them. */
  private static final int CLAUSE = 10;

  /** So many are a clause where punctuation stands on both sides of them. */
  private static final int MARKED_CLAUSE = 4;

  private final Placement placement;
  private final QuotedWords words;
  private final SourceText source;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Location> hidden = new ArrayList<>();
  private boolean elided;
  private boolean spliced;

  Pieces(Placement placement) {
    this.placement = placement;
    words = placement.words();
    source = placement.source();
    cut();
  }

  List<Piece> all() {
    return pieces;
  }

  /** Returns the source's words that an ellipsis, a bracket or a joint hides. */
  List<Location> hidden() {
    return hidden;
  }

  boolean elided() {
    return elided;
  }

  boolean spliced() {
    return spliced;
  }

  private void cut() {
    int first = next(words.from() - 1);
    int reportFrom = leadingFrom(first);
    int sourceFrom = placement.counterpart(first);
    int current = first;
    for (int next = next(current); next >= 0; next = next(current)) {
      if (cutsBetween(current, next)) {
        int leftEnd = trailingTo(current, next);
        int rightStart = Math.max(leftEnd, leadingFrom(next));
        add(reportFrom, leftEnd, first, current, sourceFrom);
        reportFrom = rightStart;
        first = next;
        sourceFrom = placement.counterpart(next);
      }
      current = next;
    }
    add(reportFrom, trailingTo(current, words.to()), first, current, sourceFrom);
  }

  /** Words without counterpart at the ends of a piece are laid against as many of the source. */
  private void add(int reportFrom, int reportTo, int first, int last, int sourceFrom) {
    int sourceTo = placement.counterpart(last) + 1;
    Tokens tokens = source.text().tokens();
    Span firstUnit = source.unitAt(sourceFrom);
    Span lastUnit = source.unitAt(sourceTo - 1);
    int lowest = pieces.isEmpty() ? 0 : pieces.getLast().sourceTo();
    int from = sourceFrom;
    for (int i = first - reportFrom; i > 0 && from > lowest; i--) {
      if (tokens.start(from - 1) < firstUnit.start()) {
        break;
      }
      from--;
    }
    int following = next(last);
    int highest = following < 0 ? tokens.size() : placement.counterpart(following);
    int to = sourceTo;
    for (int i = reportTo - last - 1; i > 0 && to < highest; i--) {
      if (tokens.end(to) > lastUnit.end()) {
        break;
      }
      to++;
    }
    // Korean denies behind the verb: 들어갔다 stands against 들어가지 않았다.
    while (to > sourceTo && to < highest && tokens.end(to) <= lastUnit.end() && denies(to)) {
      to++;
    }
    pieces.add(new Piece(reportFrom, reportTo, from, to));
  }

  private boolean denies(int token) {
    IndexedText text = source.text();
    return WordKinds.is(WordKind.NEGATION, text.tokens().form(token), text.language());
  }

  private boolean cutsBetween(int earlier, int later) {
    int before = placement.counterpart(earlier);
    int behind = placement.counterpart(later);
    boolean ellipsis = words.ellipsisBetween(earlier, later);
    if (behind <= before) {
      spliced = true;
      return true;
    }
    boolean skips = behind > before + 1;
    if (skips && onlyFrame(before, behind)) {
      return true;
    }
    if (ellipsis) {
      if (skips) {
        elided = true;
        hide(before + 1, behind);
      }
      return true;
    }
    if (words.bracketsBetween(earlier, later)) {
      if (skips && weighs(before + 1, behind)) {
        hide(before + 1, behind);
      }
      return true;
    }
    if (skips && later - earlier <= 2 && isClause(before, behind)) {
      spliced = true;
      hide(before + 1, behind);
      return true;
    }
    return false;
  }

  private void hide(int from, int to) {
    hidden.add(new Location(source.article(), source.text().tokens().span(from, to)));
  }

  /** Between two quotations of the source stands nothing but who said them. */
  private boolean onlyFrame(int before, int behind) {
    int left = source.quotationAt(before);
    int right = source.quotationAt(behind);
    if (left < 0 || right != left + 1) {
      return false;
    }
    Span leftSpan = source.quotations().get(left).span();
    Span rightSpan = source.quotations().get(right).span();
    Tokens tokens = source.text().tokens();
    return tokens.indexBehind(leftSpan.end()) == before + 1
        && tokens.indexAt(rightSpan.start()) == behind
        && behind - before <= MARKED_CLAUSE * CLAUSE / 2
        && source.quotations().get(right).speaker().equals(source.quotations().get(left).speaker());
  }

  private boolean isClause(int before, int behind) {
    int words = behind - before - 1;
    Tokens tokens = source.text().tokens();
    boolean otherSentence = tokens.end(behind) > source.unitAt(before).end();
    boolean marked =
        hasPunctuation(tokens, before, before + 1) && hasPunctuation(tokens, behind - 1, behind);
    return words >= CLAUSE || (words >= MARKED_CLAUSE && (otherSentence || marked));
  }

  private static boolean hasPunctuation(Tokens tokens, int left, int right) {
    for (int i = tokens.end(left); i < tokens.start(right); i++) {
      char unit = tokens.text().charAt(i);
      if (!Characters.isSpace(unit) && unit != '-') {
        return true;
      }
    }
    return false;
  }

  /** Words that a bracket must not hide without a word: a negation, a number. */
  private boolean weighs(int from, int to) {
    IndexedText text = source.text();
    Set<EditFlag> flags =
        HiddenWords.flags(text.tokens(), text.tokens().span(from, to), text.language());
    return flags.contains(EditFlag.NEGATION) || flags.contains(EditFlag.NUMBER);
  }

  private int next(int token) {
    for (int i = token + 1; i < words.to(); i++) {
      if (placement.counterpart(i) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where the speaker's words begin that lead up to a token without any mark. */
  private int leadingFrom(int token) {
    int from = token;
    while (from > words.from()
        && placement.counterpart(from - 1) < 0
        && !words.isBracketed(from - 1)
        && !words.ellipsisBetween(from - 1, from)) {
      from--;
    }
    return from;
  }

  private int trailingTo(int token, int limit) {
    int to = token + 1;
    while (to < limit && !words.isBracketed(to) && !words.ellipsisBetween(to - 1, to)) {
      to++;
    }
    return to;
  }
}
