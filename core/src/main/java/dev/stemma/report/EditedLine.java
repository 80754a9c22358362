package dev.stemma.report;

import dev.stemma.article.Location;
import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import dev.stemma.collate.EditFlag;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;

/**
 * A report's words with what was done to them. Colours where there are any; marks where there are
 * none: {@code [-deleted-]{+inserted+}}, {@code {~moved~}}, a changed fact by its name.
 */
final class EditedLine {

  private final View view;
  private final Style style;
  private final String report;
  private final String source;
  private final Line line;

  private EditedLine(View view, Style style, String report, String source, Line line) {
    this.view = view;
    this.style = style;
    this.report = report;
    this.source = source;
    this.line = line;
  }

  /**
   * Adds the words of a span to a line.
   *
   * @param source id of the article that the edits' source spans point into; of no matter where
   *     there are no edits
   * @param hidden words to reveal, by the offset in the report that they stand behind
   */
  static void add(
      View view,
      Style style,
      Location where,
      String source,
      List<Edit> edits,
      NavigableMap<Integer, List<Location>> hidden,
      Line line) {
    String report = view.article(where.article()).text();
    EditedLine edited = new EditedLine(view, style, report, view.article(source).text(), line);
    for (Segment segment : Segments.of(where.span(), edits, hidden.navigableKeySet())) {
      edited.add(segment);
      Span at = segment.at();
      hidden
          .subMap(at.start(), false, at.end(), !at.isEmpty())
          .values()
          .forEach(words -> words.forEach(edited::reveal));
    }
  }

  private void reveal(Location hidden) {
    line.say(" ").page(Role.HIDDEN, "[hidden: " + view.words(hidden) + "]");
  }

  private void add(Segment segment) {
    switch (segment) {
      case Segment.Same same -> line.page(words(same));
      case Segment.Inserted inserted -> {
        inserted(words(inserted));
        flags(inserted.flags());
      }
      case Segment.Deleted deleted -> {
        int at = deleted.at().start();
        line.say(Gaps.before(report, at));
        deleted(deleted.source());
        flags(deleted.flags());
        line.say(Gaps.after(report, at));
      }
      case Segment.Substituted substituted -> {
        deleted(substituted.source());
        inserted(words(substituted));
        flags(substituted.flags());
      }
      case Segment.Moved moved -> {
        if (!moved.isSame(report, source)) {
          deleted(moved.source());
        }
        marked(Role.MOVED, "{~", words(moved), "~}");
        flags(moved.flags());
      }
    }
  }

  private void deleted(Span words) {
    marked(Role.DELETED, "[-", words.of(source), "-]");
  }

  private void inserted(String words) {
    marked(Role.INSERTED, "{+", words, "+}");
  }

  private void marked(Role role, String open, String words, String close) {
    switch (style) {
      case PLAIN -> line.page(open + words + close);
      case ANSI -> {
        line.page(role, words);
        if (role == Role.DELETED) {
          line.page(" ");
        }
      }
    }
  }

  private void flags(Set<EditFlag> flags) {
    for (String flag : Labels.edits(flags)) {
      line.page(Role.ALARM, " " + flag.toUpperCase(Locale.ROOT));
    }
  }

  private String words(Segment segment) {
    return segment.at().of(report);
  }
}
