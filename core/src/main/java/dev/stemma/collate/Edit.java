package dev.stemma.collate;

import dev.stemma.article.Span;
import java.util.Set;

/**
 * A difference inside an aligned pair. Spans cover whole words, without the punctuation around
 * them; typography alone is never an edit.
 *
 * @param kind what was done to the source's words
 * @param report the report's words; empty at the place of the gap for a deletion
 * @param source the source's words; empty at the place of the gap for an insertion
 * @param flags what makes the edit matter; empty for mere wording
 */
public record Edit(EditKind kind, Span report, Span source, Set<EditFlag> flags) {
  public Edit {
    flags = Set.copyOf(flags);
  }
}
