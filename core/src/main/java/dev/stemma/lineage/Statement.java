package dev.stemma.lineage;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of a report with its source.
 *
 * @param article id of the report
 * @param span the sentence
 * @param relation how it stands to its source
 * @param measure which measure decided, as in {@code alignment/1} or {@code lexical/1}
 * @param source the words it was taken from; empty exactly where the relation is {@code NEW}
 * @param edits the differences, in order of the report
 * @param doubt why the relation may not be trusted, as where the likely source is in a language
 *     that cannot be compared
 */
public record Statement(
    String article,
    Span span,
    Relation relation,
    String measure,
    Optional<Location> source,
    List<Edit> edits,
    Optional<String> doubt) {

  public Statement {
    edits = List.copyOf(edits);
    if (source.isPresent() == (relation == Relation.NEW)) {
      throw new IllegalArgumentException("a source exactly where the relation is not NEW");
    }
  }
}
