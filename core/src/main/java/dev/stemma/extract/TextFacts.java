package dev.stemma.extract;

import dev.stemma.article.Dateline;
import dev.stemma.article.Field;
import dev.stemma.article.Moment;
import dev.stemma.article.Origin;
import dev.stemma.time.DateFound;
import java.util.List;
import java.util.Optional;

/** What the lines above and below a plain text say of it, and which of them said so. */
final class TextFacts {

  /** The name of the place above a text. */
  static final String HEAD = "head of the text";

  private static final String LABELLED = "labelled line";

  private final Draft draft;

  /** When the text was published, as far as its lines tell. */
  Optional<DateFound> published = Optional.empty();

  private Optional<String> source = Optional.empty();

  TextFacts(Draft draft) {
    this.draft = draft;
  }

  void take(TextHead.Read head) {
    head.date()
        .ifPresent(
            at -> takeDate(Optional.of(at.date()), at.labelled() ? LABELLED : HEAD, at.line()));
    head.facts().forEach(this::take);
    source = source.or(head::outlet);
    note(Field.PUBLISHER, head.outlet());
    draft.title = draft.title.or(head::title);
    note(Field.TITLE, head.title());
    draft.address = draft.address.or(head::address);
    note(Field.ADDRESS, head.address());
    takeAuthors(head.authors(), HEAD, String.join(", ", head.authors()));
  }

  void take(HeaderLine header) {
    takeDate(header.date(), LABELLED, header.line());
    header.modified().flatMap(DateFound::moment).ifPresent(at -> draft.modified = Optional.of(at));
    source = source.or(header::source);
    takeAuthors(header.authors(), LABELLED, header.line());
    draft.title = draft.title.or(header::title);
    draft.address = draft.address.or(header::address);
    header.fields().forEach(field -> note(field, LABELLED, header.line()));
  }

  /** Takes a date where none was said before. */
  void takeDate(Optional<DateFound> date, String place, String line) {
    if (published.isEmpty() && date.isPresent()) {
      published = date;
      note(Field.PUBLISHED, place, line);
    }
  }

  void takeAuthors(List<String> names, String place, String line) {
    if (!names.isEmpty()) {
      draft.authors.addAll(names);
      note(Field.AUTHORS, place, line);
    }
  }

  /**
   * Puts time and publisher into the draft; a dateline speaks where no line does.
   *
   * @param formula the dateline as it stands
   */
  void settle(String formula) {
    draft.published = published.flatMap(DateFound::moment);
    draft.publisher = source.map(TextFacts::withoutLanguage);
    draft.dateline.ifPresent(line -> complete(line, formula));
    if (draft.published.isEmpty()) {
      draft.provenance.remove(Field.PUBLISHED);
    }
  }

  private void complete(Dateline line, String formula) {
    if (draft.published.isEmpty() && line.date().isPresent()) {
      draft.published = line.date().map(Moment::of);
      draft.note(Field.PUBLISHED, Origin.DATELINE, HtmlPage.OPENING, formula, 0.8);
    }
    if (draft.publisher.isEmpty() && line.agency().isPresent()) {
      draft.publisher = line.agency();
      draft.note(Field.PUBLISHER, Origin.DATELINE, HtmlPage.OPENING, formula, 0.8);
    }
  }

  private void note(Field field, Optional<String> above) {
    above.ifPresent(words -> note(field, HEAD, words));
  }

  /** What spoke first for a field counts; but of times of change the last is taken. */
  private void note(Field field, String place, String line) {
    if (field == Field.MODIFIED || !draft.provenance.containsKey(field)) {
      draft.note(field, Origin.VISIBLE_TEXT, place, line, place.equals(LABELLED) ? 0.95 : 0.9);
    }
  }

  /** Aggregators write the edition behind the source: {@code KNA.example (En)}. */
  private static String withoutLanguage(String source) {
    int bracket = source.lastIndexOf(" (");
    boolean code =
        bracket > 0 && source.endsWith(")") && source.length() - bracket <= " (XXX)".length();
    return code ? source.substring(0, bracket) : source;
  }
}
