package dev.stemma.report;

import dev.stemma.article.Span;
import dev.stemma.lineage.Omission;
import dev.stemma.lineage.Statement;

/**
 * Something that a source's text is to be marked with.
 *
 * @param span where
 * @param kind the class that styles and filters it
 * @param finding id of the finding
 * @param label what the mark's link shows, or nothing where it has none
 * @param name what the link is called for those who cannot see it
 */
record SourceMark(Span span, String kind, String finding, String label, String name) {

  static SourceMark taken(Statement statement, Span source, int number) {
    String relation = Labels.of(statement.relation());
    return new SourceMark(
        source,
        Marks.kind(statement.relation()),
        FindingIds.of(statement),
        Marks.of(statement.relation()) + number,
        "Source of statement " + number + ", " + relation + ": show it in the report");
  }

  static SourceMark changed(Statement statement, Span words) {
    return new SourceMark(words, "changed", FindingIds.of(statement), "", "");
  }

  static SourceMark omitted(Omission omission) {
    return new SourceMark(
        omission.span(),
        "is-omitted",
        FindingIds.of(omission),
        "left out",
        "Left out of the report: permalink");
  }

  boolean isOmission() {
    return kind.equals("is-omitted");
  }
}
