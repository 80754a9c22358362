package dev.stemma.collate;

import dev.stemma.text.Languages;
import dev.stemma.text.Tokenizer;
import dev.stemma.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays texts side by side. Texts to be compared must be indexed by the same collator.
 *
 * <p>Indexing is for one thread at a time; comparing indexed texts may be done by many.
 */
public final class Collator {

  /** The algorithm's name and version, as results give it. */
  public static final String MEASURE = "alignment/1";

  /** Least length of a run of equal words that a passage is found by. */
  private static final int SEED = 3;

  /** Fifty words tell a language. */
  private static final int BEGINNING = 300;

  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, Weights> weights = new HashMap<>();

  /**
   * Returns a text made ready for comparing, in the language that its first 300 UTF-16 units tell.
   */
  public IndexedText index(String text) {
    String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
    return index(Tokenizer.tokenize(text), Languages.of(beginning));
  }

  /** Returns a text made ready for comparing. */
  public IndexedText index(Tokens tokens, String language) {
    int[] words = vocabulary.number(tokens);
    Weights ofLanguage = weights.computeIfAbsent(language, Weights::new);
    return new IndexedText(tokens, language, words, ofLanguage.of(tokens, words));
  }

  /** Returns how many different words were met: what the memory of this grows with. */
  public int words() {
    return vocabulary.size();
  }

  /**
   * Returns the passages that a report shares with a source, by place in the report. A word of the
   * report is in one passage at most; a place of the source may be used more than once. Time grows
   * about with the sum of the lengths.
   */
  public static List<Passage> passages(IndexedText report, IndexedText source) {
    ExactMatches runs = new ExactMatches(source.words(), 0, source.size(), SEED);
    List<Chain> chains = Chains.of(report, runs.find(report.words(), 0, report.size()));
    return Passages.select(report, chains);
  }

  /**
   * Pairs the equal words of two stretches, in order.
   *
   * @return for each of the report's tokens {@code [reportFrom, reportTo)} the index of its
   *     counterpart in the source, or -1
   */
  public static int[] align(
      IndexedText report,
      int reportFrom,
      int reportTo,
      IndexedText source,
      int sourceFrom,
      int sourceTo) {
    return Alignment.align(report, reportFrom, reportTo, source, sourceFrom, sourceTo);
  }

  /**
   * Returns the differences between the report's tokens {@code [reportFrom, reportTo)} and the
   * source's {@code [sourceFrom, sourceTo)}, in order of the report; none where only typography
   * differs.
   */
  public static List<Edit> edits(
      IndexedText report,
      int reportFrom,
      int reportTo,
      IndexedText source,
      int sourceFrom,
      int sourceTo) {
    return new Edits(report, reportFrom, source, sourceFrom)
        .of(changes(report, reportFrom, reportTo, source, sourceFrom, sourceTo));
  }

  /**
   * Returns how many words are equal among the report's tokens {@code [reportFrom, reportTo)} and
   * the source's {@code [sourceFrom, sourceTo)}, and how many each kind of {@link #edits} has.
   * Costs much less than the edits, which tell what else they change.
   */
  public static WordCounts counts(
      IndexedText report,
      int reportFrom,
      int reportTo,
      IndexedText source,
      int sourceFrom,
      int sourceTo) {
    return new Edits(report, reportFrom, source, sourceFrom)
        .counts(changes(report, reportFrom, reportTo, source, sourceFrom, sourceTo), reportTo);
  }

  private static List<Change> changes(
      IndexedText report,
      int reportFrom,
      int reportTo,
      IndexedText source,
      int sourceFrom,
      int sourceTo) {
    int[] alignment = align(report, reportFrom, reportTo, source, sourceFrom, sourceTo);
    return Changes.of(reportFrom, reportTo, sourceFrom, sourceTo, alignment);
  }
}
