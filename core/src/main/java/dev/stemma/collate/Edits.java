package dev.stemma.collate;

import dev.stemma.article.Span;
import dev.stemma.text.Numbers;
import dev.stemma.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Lists the differences between two aligned stretches of text. */
final class Edits {

  /** Words moved over at most this many words are one edit with the words they moved over. */
  private static final int SHORT_MOVE = 3;

  /** As many function words as may be paired by chance inside a rewording. */
  private static final int CHANCE = 2;

  private final IndexedText report;
  private final int reportFrom;
  private final IndexedText source;
  private final int sourceFrom;
  private final Transpositions transpositions;

  /** Lists edits of the stretches that begin with two tokens. */
  Edits(IndexedText report, int reportFrom, IndexedText source, int sourceFrom) {
    this.report = report;
    this.reportFrom = reportFrom;
    this.source = source;
    this.sourceFrom = sourceFrom;
    transpositions = new Transpositions(report, source);
  }

  /** Returns the edits that some changes amount to, in order of the report. */
  List<Edit> of(List<Change> changes) {
    List<Change> kept = changes.stream().filter(change -> !sameLetters(change)).toList();
    List<Edit> edits = new ArrayList<>();
    for (Change change : joined(kept)) {
      edits.add(edit(change));
    }
    return edits;
  }

  /**
   * Counts the words of what {@link #of} lists.
   *
   * @param reportTo token behind the last of the report's stretch
   */
  WordCounts counts(List<Change> changes, int reportTo) {
    int equal = reportTo - reportFrom;
    int substituted = 0;
    int inserted = 0;
    int deleted = 0;
    int moved = 0;
    List<Change> kept = new ArrayList<>(changes.size());
    for (Change change : changes) {
      if (sameLetters(change)) {
        equal -= Math.max(0, change.reportWords() - change.sourceWords());
      } else {
        kept.add(change);
      }
    }
    for (Change change : joined(kept)) {
      int both = Math.min(change.reportWords(), change.sourceWords());
      equal -= change.reportWords();
      inserted += change.reportWords() - both;
      deleted += change.sourceWords() - both;
      if (both > 0) {
        switch (kind(change)) {
          case TRANSPOSITION -> moved += both;
          case SUBSTITUTION, INSERTION, DELETION -> substituted += both;
        }
      }
    }
    return new WordCounts(equal, substituted, inserted, deleted, moved);
  }

  private List<Change> joined(List<Change> kept) {
    return transpositions.joinDistant(joinBrokenUp(kept));
  }

  private Edit edit(Change change) {
    Span reportSpan = span(report, change.reportFrom(), change.reportTo(), reportFrom);
    Span sourceSpan = span(source, change.sourceFrom(), change.sourceTo(), sourceFrom);
    WordEdges.Pair whole =
        WordEdges.widen(report.tokens().text(), reportSpan, source.tokens().text(), sourceSpan);
    Span inReport = whole.report();
    Span inSource = whole.source();
    return new Edit(
        kind(change),
        inReport,
        inSource,
        EditFlags.of(report.tokens(), inReport, source.tokens(), inSource, source.language()));
  }

  /** A gap lies behind the word before it; at the start of a stretch that would be outside. */
  private static Span span(IndexedText text, int from, int to, int start) {
    if (from == to && from == start && from < text.size()) {
      int at = text.tokens().start(from);
      return new Span(at, at);
    }
    return text.tokens().span(from, to);
  }

  private EditKind kind(Change change) {
    if (change.isInsertion()) {
      return EditKind.INSERTION;
    }
    if (change.isDeletion()) {
      return EditKind.DELETION;
    }
    return transpositions.isMove(change) ? EditKind.TRANSPOSITION : EditKind.SUBSTITUTION;
  }

  /**
   * A word parted, joined, hyphenated or a number grouped otherwise is typography, not a change.
   */
  private boolean sameLetters(Change change) {
    return !change.isInsertion()
        && !change.isDeletion()
        && mayBeSame(
            report.tokens().form(change.reportFrom()), source.tokens().form(change.sourceFrom()))
        && letters(report.tokens(), change.reportFrom(), change.reportTo())
            .equals(letters(source.tokens(), change.sourceFrom(), change.sourceTo()));
  }

  /** Most changes are told by their first letters; of numbers these may be typography. */
  private static boolean mayBeSame(String one, String other) {
    return one.charAt(0) == other.charAt(0)
        || !Character.isLetter(one.charAt(0))
        || !Character.isLetter(other.charAt(0));
  }

  private static String letters(Tokens tokens, int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      all.append(tokens.numeric(i) ? Numbers.normalise(tokens.form(i)) : tokens.form(i));
    }
    return all.toString();
  }

  /**
   * Joins neighbouring changes where what stands between them was paired by chance (a function word
   * or two inside a rewording) or was moved over ({@code the security of the state} for {@code the
   * state security}).
   */
  private List<Change> joinBrokenUp(List<Change> changes) {
    List<Change> joined = new ArrayList<>();
    for (Change change : changes) {
      if (!joined.isEmpty() && belongTogether(joined.getLast(), change)) {
        joined.add(joined.removeLast().union(change));
      } else {
        joined.add(change);
      }
    }
    return joined;
  }

  private boolean belongTogether(Change first, Change second) {
    int between = second.reportFrom() - first.reportTo();
    if (between > SHORT_MOVE) {
      return false;
    }
    boolean chance =
        between <= CHANCE
            && report.weight(first.reportTo(), second.reportFrom()) == 0
            && first.isRewording()
            && second.isRewording();
    return chance || transpositions.isMove(first, second);
  }
}
