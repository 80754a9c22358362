package dev.stemma.lineage;

import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * How one sentence of a report stands to one source.
 *
 * @param sentence the sentence
 * @param relation how it stands
 * @param measure which measure decided
 * @param strength how many content words speak for the relation, less what differs; 0 where the
 *     relation is {@code NEW}
 * @param source the source's words; empty exactly where the relation is {@code NEW}
 * @param edits the differences, in order of the report
 * @param carried the source's tokens that the sentence carries, or whose change the edits tell
 */
record SentenceReading(
    Sentence sentence,
    Relation relation,
    String measure,
    double strength,
    Optional<Span> source,
    List<Edit> edits,
    BitSet carried) {

  static SentenceReading fresh(Sentence sentence, String measure) {
    return new SentenceReading(
        sentence, Relation.NEW, measure, 0, Optional.empty(), List.of(), new BitSet());
  }
}
