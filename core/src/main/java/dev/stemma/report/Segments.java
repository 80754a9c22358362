package dev.stemma.report;

import dev.stemma.article.Span;
import dev.stemma.collate.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;

/** Cuts a stretch of a report where its edits begin and end. */
final class Segments {

  private Segments() {}

  /**
   * Returns the stretch in order and without a gap: put together, the segments are its words.
   *
   * @param within the stretch
   * @param edits in any order; one that lies outside the stretch, or overlaps one before it, is
   *     passed over
   * @param cuts offsets at which unchanged words are to be parted as well
   */
  static List<Segment> of(Span within, List<Edit> edits, NavigableSet<Integer> cuts) {
    List<Segment> segments = new ArrayList<>();
    List<Edit> inOrder = new ArrayList<>(edits);
    inOrder.sort(Comparator.comparing(Edit::report));
    int at = within.start();
    for (Edit edit : inOrder) {
      Span report = edit.report();
      if (report.start() < at || report.end() > within.end()) {
        continue;
      }
      same(segments, at, report.start(), cuts);
      segments.add(segment(edit));
      at = report.end();
    }
    same(segments, at, within.end(), cuts);
    return segments;
  }

  private static void same(List<Segment> segments, int start, int end, NavigableSet<Integer> cuts) {
    int at = start;
    for (int cut : cuts.subSet(start, false, Math.max(start, end), false)) {
      segments.add(new Segment.Same(new Span(at, cut)));
      at = cut;
    }
    if (at < end) {
      segments.add(new Segment.Same(new Span(at, end)));
    }
  }

  private static Segment segment(Edit edit) {
    return switch (edit.kind()) {
      case INSERTION -> new Segment.Inserted(edit.report(), edit.flags());
      case DELETION -> new Segment.Deleted(edit.report(), edit.source(), edit.flags());
      case SUBSTITUTION -> new Segment.Substituted(edit.report(), edit.source(), edit.flags());
      case TRANSPOSITION -> new Segment.Moved(edit.report(), edit.source(), edit.flags());
    };
  }
}
