package dev.stemma.lineage;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much of a report's words stands in which relation to one source; the first four sum to 1.
 *
 * @param verbatim share of the report's words in statements taken word for word
 * @param rewrite share in statements taken and reworded
 * @param fresh share in statements with no counterpart in this source
 * @param unchecked share in statements that could not be compared with this source
 * @param verbatimUnquoted share in statements taken word for word and standing outside quotation
 *     marks; at most {@code verbatim}
 */
public record Shares(
    double verbatim, double rewrite, double fresh, double unchecked, double verbatimUnquoted) {

  /** Nothing of the report could be compared. */
  static final Shares UNCHECKED = new Shares(0, 0, 0, 1, 0);

  /** Nothing of the report is in the source. */
  static final Shares NONE = new Shares(0, 0, 1, 0, 0);

  /** Counts the words of a report by the relation of their sentences to one source. */
  static Shares of(Comparison comparison) {
    Map<Relation, Integer> words = new EnumMap<>(Relation.class);
    int unquoted = 0;
    int all = 0;
    for (SentenceReading reading : comparison.readings()) {
      Sentence sentence = reading.sentence();
      words.merge(reading.relation(), sentence.size(), Integer::sum);
      all += sentence.size();
      if (reading.relation() == Relation.VERBATIM) {
        unquoted +=
            sentence.size()
                - comparison.report().quoted().get(sentence.from(), sentence.to()).cardinality();
      }
    }
    double total = Math.max(1, all);
    double verbatim = words.getOrDefault(Relation.VERBATIM, 0) / total;
    double rewrite = words.getOrDefault(Relation.REWRITE, 0) / total;
    double fresh = words.getOrDefault(Relation.NEW, 0) / total;
    return new Shares(verbatim, rewrite, fresh, 0, unquoted / total);
  }
}
