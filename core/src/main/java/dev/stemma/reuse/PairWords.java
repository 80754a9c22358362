package dev.stemma.reuse;

import dev.stemma.collate.Collator;
import dev.stemma.collate.IndexedText;
import dev.stemma.collate.WordCounts;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what became of the words of passages that two articles share, by the collation of the
 * trace report: the earlier article is the source. Keeps the passages seen last; for one thread.
 */
final class PairWords {

  /** Longer passages are laid side by side in stretches. */
  private static final int LONGEST = 64_000;

  /** So many words paired in a row are a place to part two stretches. */
  private static final int RUN = 6;

  /** What a word of a passage takes that is kept, its letters included, about. */
  private static final int WORD_BYTES = 48;

  /** What a word of the vocabulary takes, about. */
  private static final int FORM_BYTES = 160;

  private final ArticleTexts texts;
  private final Witnesses witnesses;
  private final long mostKept;
  private final long mostForms;
  private final Map<Place, IndexedText> kept = new LinkedHashMap<>(1024, 0.75f, true);
  private Collator collator = new Collator();
  private long words;

  private record Place(int article, int start, int end) {}

  /**
   * Makes one.
   *
   * @param memory bytes for what is kept
   */
  PairWords(ArticleTexts texts, Witnesses witnesses, long memory) {
    this.texts = texts;
    this.witnesses = witnesses;
    mostKept = memory / 2 / WORD_BYTES;
    mostForms = memory / 2 / FORM_BYTES;
  }

  /** Returns the counts as {@code b} stands to {@code a}. */
  WordCounts count(SharedPair pair) throws IOException {
    if (collator.words() > mostForms) {
      collator = new Collator();
      kept.clear();
      words = 0;
    }
    Place a = new Place(pair.a(), pair.aStart(), pair.aEnd());
    Place b = new Place(pair.b(), pair.bStart(), pair.bEnd());
    return witnesses.compare(pair.a(), pair.b()) <= 0 ? count(b, a) : count(a, b).turned();
  }

  private WordCounts count(Place report, Place source) throws IOException {
    if (report.end - report.start > LONGEST || source.end - source.start > LONGEST) {
      return inStretches(report, source);
    }
    IndexedText ofReport = indexed(report);
    IndexedText ofSource = indexed(source);
    return ofReport.tokens().text().equals(ofSource.tokens().text())
        ? WordCounts.same(ofReport.size())
        : Collator.counts(ofReport, 0, ofReport.size(), ofSource, 0, ofSource.size());
  }

  private IndexedText indexed(Place place) throws IOException {
    IndexedText known = kept.get(place);
    if (known != null) {
      return known;
    }
    IndexedText text = collator.index(texts.text(place.article, place.start, place.end));
    kept.put(place, text);
    words += text.size();
    var oldest = kept.entrySet().iterator();
    while (words > mostKept && kept.size() > 2) {
      words -= oldest.next().getValue().size();
      oldest.remove();
    }
    return text;
  }

  /** Parts two long passages where the first stretches of both are equal last. */
  private WordCounts inStretches(Place report, Place source) throws IOException {
    WordCounts counts = WordCounts.same(0);
    int reportAt = report.start;
    int sourceAt = source.start;
    while (reportAt < report.end || sourceAt < source.end) {
      int reportEnd = Math.min(report.end, reportAt + LONGEST);
      int sourceEnd = Math.min(source.end, sourceAt + LONGEST);
      IndexedText ofReport = collator.index(texts.text(report.article, reportAt, reportEnd));
      IndexedText ofSource = collator.index(texts.text(source.article, sourceAt, sourceEnd));
      int cut = ofReport.size();
      int sourceCut = ofSource.size();
      if (reportEnd < report.end || sourceEnd < source.end) {
        int[] alignment = Collator.align(ofReport, 0, cut, ofSource, 0, sourceCut);
        int run = lastRun(alignment);
        // A run far ahead of the end would have most of the stretch aligned again, and again.
        if (run > cut / 2) {
          cut = run;
          sourceCut = alignment[run];
          reportEnd = reportAt + ofReport.tokens().start(cut);
          sourceEnd = sourceAt + ofSource.tokens().start(sourceCut);
        }
      }
      counts = counts.plus(Collator.counts(ofReport, 0, cut, ofSource, 0, sourceCut));
      reportAt = reportEnd;
      sourceAt = sourceEnd;
    }
    return counts;
  }

  /** Returns the middle of the last run of paired words, or 0. */
  private static int lastRun(int[] alignment) {
    int length = 0;
    for (int at = alignment.length - 1; at > 0; at--) {
      boolean on = length > 0 && alignment[at] >= 0 && alignment[at] == alignment[at + 1] - 1;
      length = alignment[at] < 0 ? 0 : on ? length + 1 : 1;
      if (length == RUN) {
        return at + RUN / 2;
      }
    }
    return 0;
  }
}
