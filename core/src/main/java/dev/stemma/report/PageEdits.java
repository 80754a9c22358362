package dev.stemma.report;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import dev.stemma.collate.EditFlag;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.IntConsumer;

/** A report's words with what was done to them, in {@code del} and {@code ins}. */
final class PageEdits {

  private final Html html;
  private final String report;
  private final String source;

  private PageEdits(Html html, String report, String source) {
    this.html = html;
    this.report = report;
    this.source = source;
  }

  /**
   * Writes the words of a span.
   *
   * @param source id of the article that the edits' source spans point into
   * @param cuts offsets behind which something else is to be written
   * @param atCut writes it
   */
  static void write(
      View view,
      Html html,
      Location where,
      String source,
      List<Edit> edits,
      NavigableSet<Integer> cuts,
      IntConsumer atCut) {
    String report = view.article(where.article()).text();
    PageEdits page = new PageEdits(html, report, view.article(source).text());
    for (Segment segment : Segments.of(where.span(), edits, cuts)) {
      page.write(segment);
      Span at = segment.at();
      cuts.subSet(at.start(), false, at.end(), !at.isEmpty()).forEach(atCut::accept);
    }
  }

  /** Writes the words of a span of one text with what was done to those of another. */
  static void write(Html html, String report, Span shown, String source, List<Edit> edits) {
    PageEdits page = new PageEdits(html, report, source);
    Segments.of(shown, edits, Collections.emptyNavigableSet()).forEach(page::write);
  }

  /** Writes one edit by itself: both words and what makes it matter. */
  static void write(View view, Html html, String report, String source, Edit edit) {
    PageEdits page = new PageEdits(html, view.article(report).text(), view.article(source).text());
    if (!edit.source().isEmpty()) {
      page.deleted(edit.source());
      html.text(" ");
    }
    if (!edit.report().isEmpty()) {
      page.inserted(edit.report());
    }
    page.flags(edit.flags());
  }

  private void write(Segment segment) {
    switch (segment) {
      case Segment.Same same -> html.text(same.at().of(report));
      case Segment.Inserted inserted -> {
        inserted(inserted.at());
        flags(inserted.flags());
      }
      case Segment.Deleted deleted -> {
        html.text(Gaps.before(report, deleted.at().start()));
        deleted(deleted.source());
        flags(deleted.flags());
        html.text(Gaps.after(report, deleted.at().start()));
      }
      case Segment.Substituted substituted -> {
        deleted(substituted.source());
        html.text(" ");
        inserted(substituted.at());
        flags(substituted.flags());
      }
      case Segment.Moved moved -> {
        if (!moved.isSame(report, source)) {
          deleted(moved.source());
          html.text(" ");
        }
        html.element("span", moved.at().of(report), "class", "moved");
        html.element("span", "moved", "class", "flag calm");
        flags(moved.flags());
      }
    }
  }

  private void deleted(Span words) {
    html.element("del", words.of(source));
  }

  private void inserted(Span words) {
    html.element("ins", words.of(report));
  }

  private void flags(Set<EditFlag> flags) {
    for (String flag : Labels.edits(flags)) {
      html.element("strong", flag, "class", "flag");
    }
  }
}
