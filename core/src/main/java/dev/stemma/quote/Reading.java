package dev.stemma.quote;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.Collator;
import dev.stemma.collate.Edit;
import dev.stemma.text.Characters;
import dev.stemma.text.Tokens;
import dev.stemma.text.WordKind;
import dev.stemma.text.WordKinds;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A quotation read against one source in which its words were found. */
final class Reading {

  /**
   * How many words at the edge of a sentence may be a lost negation, or what a bracket replaces.
   */
  private static final int EDGE = 3;

  private final QuotedWords words;
  private final SourceText source;
  private final Quotation quotation;
  private final boolean cited;
  private final double share;
  private final Pieces pieces;
  private final List<Edit> edits = new ArrayList<>();
  private final Verdict verdict;
  private int first;
  private int last;

  Reading(Placement placement, Quotation quotation, boolean cited) {
    this.words = placement.words();
    this.source = placement.source();
    this.quotation = quotation;
    this.cited = cited;
    this.share = placement.share();
    pieces = new Pieces(placement);
    first = pieces.all().stream().mapToInt(Piece::sourceFrom).min().orElseThrow();
    last = pieces.all().stream().mapToInt(Piece::sourceTo).max().orElseThrow() - 1;
    widen();
    for (Piece piece : pieces.all()) {
      edits.addAll(edits(piece));
    }
    verdict = judge();
  }

  SourceText source() {
    return source;
  }

  Verdict verdict() {
    return verdict;
  }

  List<Edit> edits() {
    return edits;
  }

  List<Location> hidden() {
    return pieces.hidden();
  }

  /**
   * Returns where the words stand in the source, from the first to the last; of words from several
   * places, where the first of them stand.
   */
  Span place() {
    if (verdict == Verdict.SPLICED) {
      Piece start = pieces.all().getFirst();
      return source.text().tokens().span(start.sourceFrom(), start.sourceTo());
    }
    return source.text().tokens().span(first, last + 1);
  }

  boolean isBetterThan(Reading other) {
    if (rank() != other.rank()) {
      return rank() < other.rank();
    }
    int byShare = Double.compare(share, other.share);
    return byShare > 0 || (byShare == 0 && cited && !other.cited);
  }

  private int rank() {
    return switch (verdict) {
      case EXACT -> 0;
      case ELIDED -> 1;
      case ALTERED, SPLICED, NOT_FOUND, CANNOT_CHECK -> 2;
    };
  }

  Set<QuotationFlag> flags(Speech speech) {
    Set<QuotationFlag> flags = EnumSet.noneOf(QuotationFlag.class);
    if (isTruncated()) {
      flags.add(QuotationFlag.TRUNCATED);
    }
    if (verdict == Verdict.EXACT && !words.hasBrackets() && differsInTypography()) {
      flags.add(QuotationFlag.TYPOGRAPHY);
    }
    if (isAnotherSpeakers(speech)) {
      flags.add(QuotationFlag.SPEAKER);
    }
    return flags;
  }

  private Verdict judge() {
    if (pieces.spliced()) {
      return Verdict.SPLICED;
    }
    if (!edits.isEmpty()) {
      return Verdict.ALTERED;
    }
    return pieces.elided() ? Verdict.ELIDED : Verdict.EXACT;
  }

  private List<Edit> edits(Piece piece) {
    int from =
        piece.equals(pieces.all().getFirst()) && losesNegation() ? first : piece.sourceFrom();
    return Collator.edits(
        words.report(),
        piece.reportFrom(),
        piece.reportTo(),
        source.text(),
        from,
        piece.sourceTo());
  }

  /** A bracket at the start stands for the words that the source's sentence starts with. */
  private void widen() {
    Tokens tokens = source.text().tokens();
    int from = first;
    int start = tokens.indexAt(source.unitAt(first).start());
    boolean near = first - start <= EDGE;
    boolean bracket = words.from() < words.to() && words.isBracketed(words.from());
    if (near && (bracket || losesNegation(start, from))) {
      first = start;
    }
  }

  private boolean losesNegation() {
    return first < pieces.all().getFirst().sourceFrom() && !words.isBracketed(words.from());
  }

  /** A <i>not</i> that opens the sentence is lost, and neither a mark nor the report has it. */
  private boolean losesNegation(int start, int from) {
    if (start >= from
        || words.opensWithEllipsis()
        || pieces.all().getFirst().sourceFrom() != from) {
      return false;
    }
    Tokens report = words.report().tokens();
    int before = Math.max(0, words.from() - EDGE);
    return negations(source.text().tokens(), start, from) > 0
        && negations(report, before, words.from()) == 0;
  }

  private int negations(Tokens tokens, int from, int to) {
    return WordKinds.count(
        WordKind.NEGATION, tokens, tokens.span(from, to), source.text().language());
  }

  private boolean isTruncated() {
    Tokens tokens = source.text().tokens();
    Span opening = source.unitAt(first);
    Span closing = source.unitAt(last);
    return tokens.indexAt(opening.start()) < first || tokens.indexBehind(closing.end()) > last + 1;
  }

  private boolean differsInTypography() {
    Tokens report = words.report().tokens();
    String quoted = report.span(words.from(), words.to()).of(report.text());
    if (!quoted.equals(place().of(source.text().tokens().text()))) {
      return true;
    }
    int sourceQuotation = source.quotationAt(first);
    return sourceQuotation >= 0
        && mark(report.text(), words.span())
            != mark(source.text().tokens().text(), source.quotations().get(sourceQuotation).span());
  }

  /** The character that opens a quotation. */
  private static char mark(String text, Span quotation) {
    int at = quotation.start() - 1;
    while (at >= 0 && Characters.isSpace(text.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  private boolean isAnotherSpeakers(Speech speech) {
    Optional<Speaker> reported = quotation.speaker();
    int sourceQuotation = source.quotationAt(first);
    if (reported.isEmpty() || sourceQuotation < 0) {
      return false;
    }
    Optional<Speaker> speaker = source.quotations().get(sourceQuotation).speaker();
    return speaker.isPresent()
        && SpeakerNames.conflict(
            reported.get().name(), speaker.get().name(), source.text().tokens(), speech);
  }
}
