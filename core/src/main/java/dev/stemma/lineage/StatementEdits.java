package dev.stemma.lineage;

import dev.stemma.article.Span;
import dev.stemma.collate.Collator;
import dev.stemma.collate.Edit;
import dev.stemma.collate.EditorsBrackets;
import dev.stemma.text.TokenRange;
import dev.stemma.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Lists what a report changed in a sentence that it took, frames of attribution aside. */
final class StatementEdits {

  /** More words than this, left out at an end of the source's sentence, are an omission. */
  private static final int LONGEST_END = 12;

  private StatementEdits() {}

  /**
   * Returns the edits of a sentence, in order of the report.
   *
   * @param elsewhere the source's tokens that other sentences of the report may carry
   */
  static List<Edit> of(Aligned aligned, BitSet elsewhere) {
    ReadArticle report = aligned.report();
    ReadArticle source = aligned.source();
    TokenRange inReport = withoutFrame(aligned);
    TokenRange inSource = withEnds(aligned, elsewhere);
    List<Edit> edits = new ArrayList<>();
    for (Edit edit :
        Collator.edits(
            report.text(),
            inReport.from(),
            inReport.to(),
            source.text(),
            inSource.from(),
            inSource.to())) {
      // What an editor puts in brackets is marked as his: no silent change.
      if (!isFraming(aligned, edit)
          && !EditorsBrackets.surround(report.article().text(), edit.report())) {
        edits.add(SameTimes.unflag(edit, report, source));
      }
    }
    return edits;
  }

  private static TokenRange withoutFrame(Aligned aligned) {
    int from = aligned.sentence().from();
    int to = aligned.sentence().to();
    while (from < to && aligned.inFrame(from)) {
      from++;
    }
    while (to > from && aligned.inFrame(to - 1)) {
      to--;
    }
    return new TokenRange(from, to);
  }

  /**
   * Returns the paired stretch with the ends of the source's sentences that the report left out.
   */
  private static TokenRange withEnds(Aligned aligned, BitSet elsewhere) {
    TokenRange core = aligned.core();
    BitSet frames = aligned.source().frames();
    int from = aligned.stretch().from();
    while (from < core.from() && frames.get(from)) {
      from++;
    }
    if (core.from() - from > LONGEST_END || !elsewhere.get(from, core.from()).isEmpty()) {
      from = core.from();
    }
    int to = aligned.stretch().to();
    while (to > core.to() && frames.get(to - 1)) {
      to--;
    }
    if (to - core.to() > LONGEST_END || !elsewhere.get(core.to(), to).isEmpty()) {
      to = core.to();
    }
    return new TokenRange(from, to);
  }

  private static boolean isFraming(Aligned aligned, Edit edit) {
    BitSet inSource = aligned.source().frames();
    TokenRange report = range(aligned.report().tokens(), edit.report());
    TokenRange source = range(aligned.source().tokens(), edit.source());
    for (int token = report.from(); token < report.to(); token++) {
      if (!aligned.inFrame(token)) {
        return false;
      }
    }
    return inSource.get(source.from(), source.to()).cardinality() == source.size();
  }

  private static TokenRange range(Tokens tokens, Span span) {
    int from = tokens.indexAt(span.start());
    return new TokenRange(from, Math.max(from, tokens.indexBehind(span.end())));
  }
}
