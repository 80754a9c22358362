package dev.stemma.time;

import dev.stemma.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the phrases of one grammar among the lexemes of one sentence. */
final class PhraseMatcher {

  private static final int LONGEST_WORD = 4;

  private final Grammar grammar;
  private final List<Lexeme> lexemes;

  PhraseMatcher(Grammar grammar, List<Lexeme> lexemes) {
    this.grammar = grammar;
    this.lexemes = lexemes;
  }

  /** Returns the matches in order; where phrases overlap, the first and of those the longest. */
  List<Match> all() {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < lexemes.size()) {
      Optional<Match> match = longestAt(at);
      if (match.isPresent() && match.get().from() > at) {
        // A preposition led here; without it a longer phrase may begin.
        match = longer(match.get(), longestAt(match.get().from()));
      }
      match.ifPresent(matches::add);
      at = match.map(Match::to).orElse(at + 1);
    }
    return matches;
  }

  private static Optional<Match> longer(Match match, Optional<Match> other) {
    return Optional.of(other.filter(found -> found.to() > match.to()).orElse(match));
  }

  private Optional<Match> longestAt(int at) {
    Optional<Match> longest = Optional.empty();
    for (Phrase phrase : grammar.phrasesAt(lexemes.get(at))) {
      Optional<Match> match = new Attempt(phrase).at(at);
      if (match.isPresent() && (longest.isEmpty() || match.get().to() > longest.get().to())) {
        longest = match;
      }
    }
    return longest;
  }

  /** Numbers inside longer numbers, words and addresses name no time. */
  private boolean standsFree(int from, int to) {
    Lexeme first = lexemes.get(from);
    if (from > 0 && first.kind() == Lexeme.Kind.DIGITS) {
      Lexeme before = lexemes.get(from - 1);
      boolean glued = before.touches(first) && !isOpening(before) && !isUnspaced(before);
      if (glued || "$€£¥₩#".contains(before.form())) {
        return false;
      }
    }
    Lexeme last = lexemes.get(to - 1);
    if (to < lexemes.size() && last.kind() == Lexeme.Kind.DIGITS) {
      Lexeme next = lexemes.get(to);
      if (next.form().equals("%") || (last.touches(next) && continues(next, to))) {
        return false;
      }
    }
    return true;
  }

  private boolean continues(Lexeme next, int at) {
    if (next.kind() == Lexeme.Kind.WORD) {
      return !isUnspaced(next);
    }
    boolean joins = next.form().length() == 1 && ".,:/".contains(next.form());
    return joins
        && at + 1 < lexemes.size()
        && next.touches(lexemes.get(at + 1))
        && lexemes.get(at + 1).kind() == Lexeme.Kind.DIGITS;
  }

  private static boolean isOpening(Lexeme before) {
    return before.kind() == Lexeme.Kind.MARK && !".,:/+&=_@$".contains(before.form());
  }

  private static boolean isUnspaced(Lexeme lexeme) {
    return lexeme.form().charAt(0) >= 0x0590;
  }

  /** One try of one phrase at one place. */
  private final class Attempt {

    private final Phrase phrase;
    private final List<Match.Filling> fillings = new ArrayList<>();
    private int from = -1;
    private int to = -1;

    Attempt(Phrase phrase) {
      this.phrase = phrase;
    }

    Optional<Match> at(int at) {
      if (!step(0, at) || from < 0 || !standsFree(from, to)) {
        return Optional.empty();
      }
      Span span = new Span(lexemes.get(from).start(), lexemes.get(to - 1).end());
      return Optional.of(new Match(phrase.meaning(), List.copyOf(fillings), from, to, span));
    }

    private boolean step(int index, int at) {
      if (index == phrase.elements().size()) {
        return true;
      }
      Element element = phrase.elements().get(index);
      boolean taken =
          switch (element) {
            case Element.Literal literal -> literal(literal, index, at);
            case Element.Filled filled -> filled(filled, index, at);
          };
      return taken || (element.optional() && step(index + 1, at));
    }

    private boolean literal(Element.Literal literal, int index, int at) {
      for (List<String> alternative : literal.alternatives()) {
        int end = at + alternative.size();
        if (end <= lexemes.size() && stands(alternative, at) && go(literal, index, at, end)) {
          return true;
        }
      }
      return false;
    }

    private boolean stands(List<String> alternative, int at) {
      for (int i = 0; i < alternative.size(); i++) {
        if (!lexemes.get(at + i).form().equals(alternative.get(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean filled(Element.Filled filled, int index, int at) {
      if (at >= lexemes.size()) {
        return false;
      }
      Slot slot = filled.slot();
      Lexeme lexeme = lexemes.get(at);
      int mark = fillings.size();
      if (lexeme.kind() == Lexeme.Kind.DIGITS
          && slot.takesDigits()
          && slot.accepts(lexeme.form())) {
        fillings.add(new Match.Filling(slot, Integer.parseInt(lexeme.form())));
        if (go(filled, index, at, behindSuffix(slot, at))) {
          return true;
        }
        fillings.subList(mark, fillings.size()).clear();
      }
      if (grammar.capitalised().contains(slot) && !lexeme.capital()) {
        return false;
      }
      for (int end = Math.min(lexemes.size(), at + LONGEST_WORD); end > at; end--) {
        Optional<Integer> value = grammar.value(slot, forms(at, end));
        if (value.isPresent()) {
          fillings.add(new Match.Filling(slot, value.get()));
          if (go(filled, index, at, end)) {
            return true;
          }
          fillings.subList(mark, fillings.size()).clear();
        }
      }
      return false;
    }

    private int behindSuffix(Slot slot, int at) {
      boolean day = slot == Slot.DAY || slot == Slot.LATEDAY;
      if (day && at + 1 < lexemes.size()) {
        Lexeme next = lexemes.get(at + 1);
        if (lexemes.get(at).touches(next) && grammar.daySuffixes().contains(next.form())) {
          return at + 2;
        }
      }
      return at + 1;
    }

    private String forms(int at, int end) {
      if (end == at + 1) {
        return lexemes.get(at).form();
      }
      StringBuilder forms = new StringBuilder(lexemes.get(at).form());
      for (int i = at + 1; i < end; i++) {
        forms.append(' ').append(lexemes.get(i).form());
      }
      return forms.toString();
    }

    private boolean go(Element element, int index, int at, int end) {
      int fromBefore = from;
      int toBefore = to;
      if (!element.outside()) {
        from = from < 0 ? at : from;
        to = end;
      }
      if (step(index + 1, end)) {
        return true;
      }
      from = fromBefore;
      to = toBefore;
      return false;
    }
  }
}
