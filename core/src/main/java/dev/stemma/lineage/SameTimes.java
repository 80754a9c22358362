package dev.stemma.lineage;

import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import dev.stemma.collate.EditFlag;
import dev.stemma.time.TimeExpression;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Knows that {@code on Saturday} may be the same day as {@code on July 12}. */
final class SameTimes {

  private SameTimes() {}

  /** Returns the edit without the flag of a changed number where both sides name the same time. */
  static Edit unflag(Edit edit, ReadArticle report, ReadArticle source) {
    if (!edit.flags().contains(EditFlag.NUMBER)) {
      return edit;
    }
    Optional<String> inReport = value(report, edit.report());
    if (inReport.isEmpty() || !inReport.equals(value(source, edit.source()))) {
      return edit;
    }
    Set<EditFlag> flags = EnumSet.copyOf(edit.flags());
    flags.remove(EditFlag.NUMBER);
    return new Edit(edit.kind(), edit.report(), edit.source(), flags);
  }

  /** Returns the value of the only time expression that a span holds or lies in. */
  private static Optional<String> value(ReadArticle article, Span span) {
    Optional<String> value = Optional.empty();
    for (TimeExpression time : article.times()) {
      if (time.span().overlaps(span)) {
        if (value.isPresent()) {
          return Optional.empty();
        }
        value = Optional.of(time.value());
      }
    }
    return value;
  }
}
