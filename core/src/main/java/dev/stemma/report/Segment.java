package dev.stemma.report;

import dev.stemma.article.Span;
import dev.stemma.collate.EditFlag;
import java.util.Set;

/** A stretch of a report's words as it is to be shown, with what it replaced. */
sealed interface Segment {

  /** Where the report's own words of this stretch stand; empty where it has none. */
  Span at();

  /** Words as the source has them, or words that no comparison covers. */
  record Same(Span at) implements Segment {}

  /** Words that the report added. */
  record Inserted(Span at, Set<EditFlag> flags) implements Segment {}

  /**
   * Words that the report dropped.
   *
   * @param source the dropped words in the source's text
   */
  record Deleted(Span at, Span source, Set<EditFlag> flags) implements Segment {}

  /**
   * Words that the report put in the place of others.
   *
   * @param source the replaced words in the source's text
   */
  record Substituted(Span at, Span source, Set<EditFlag> flags) implements Segment {}

  /**
   * Words that stand elsewhere in the source's sentence, or in another order.
   *
   * @param source the words in the source's text
   */
  record Moved(Span at, Span source, Set<EditFlag> flags) implements Segment {

    /** Returns whether the words themselves are the same, so that showing them once is enough. */
    boolean isSame(String reportText, String sourceText) {
      return at.of(reportText).equalsIgnoreCase(source.of(sourceText));
    }
  }
}
