package dev.stemma.collate;

import dev.stemma.text.TokenRange;
import java.util.List;
import java.util.Optional;

/**
 * Finds the sentence of a source that tells the same as a sentence of a report, however few words
 * they share. Implementations are safe for use by many threads and give the same answer for the
 * same two texts.
 */
public interface SentenceSimilarity {

  /** Returns the measure's name and version, as results give it. */
  String measure();

  /**
   * Prepares the comparison of two texts.
   *
   * @param report the report, indexed by the same collator as the source
   * @param reportSentences its sentences, in order
   * @param source the source
   * @param sourceSentences its sentences, in order
   */
  Prepared prepare(
      IndexedText report,
      List<TokenRange> reportSentences,
      IndexedText source,
      List<TokenRange> sourceSentences);

  /** Two texts made ready. */
  interface Prepared {

    /**
     * Returns the source's sentence most like a sentence of the report, where it is alike enough to
     * be held for its source; the earlier one of equals.
     *
     * @param reportSentence index into the report's sentences
     */
    Optional<Similar> best(int reportSentence);

    /**
     * Returns how alike two sentences are by themselves, from 0 to 1, whatever stands around them.
     *
     * @param reportSentence index into the report's sentences
     * @param sourceSentence index into the source's sentences
     */
    double score(int reportSentence, int sourceSentence);
  }

  /**
   * A sentence that tells the same.
   *
   * @param sourceSentence index into the source's sentences
   * @param score from the measure's threshold to 1
   */
  record Similar(int sourceSentence, double score) {}
}
