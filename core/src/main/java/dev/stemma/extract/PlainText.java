package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import dev.stemma.article.Field;
import dev.stemma.article.Origin;
import dev.stemma.article.RelatedItem;
import dev.stemma.time.DateFound;
import dev.stemma.time.DateReader;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads plain text and plain-text captures of pages: a title line, lines of labelled facts, the
 * body with its dateline, credits and end marks, teasers for other articles.
 */
final class PlainText {

  /** Credits behind the last sentence; each costs a look at the whole paragraph. */
  private static final int MOST_CREDITS = 8;

  private final Draft draft = new Draft();
  private final TextFacts facts = new TextFacts(draft);
  private final List<String> body = new ArrayList<>();
  private final List<LocalDate> otherDates = new ArrayList<>();

  /** The dateline as it stands. */
  private String formula = "";

  private PlainText() {}

  static Draft read(String text) {
    PlainText page = new PlainText();
    List<String> lines = new ArrayList<>(Paragraphs.of(text, PlainText::standsAlone));
    page.takeDatePrefix(lines);
    page.readLines(page.readHead(lines));
    page.readCredits();
    page.readDateline();
    page.finish();
    page.draft.explanation =
        () -> TextExplanation.of(Paragraphs.of(text, PlainText::standsAlone), page.draft);
    return page.draft;
  }

  private static boolean standsAlone(String line) {
    return HeaderLine.read(line).isPresent()
        || HeaderLine.dateAlone(line).isPresent()
        || Phrases.is("drop", line)
        || Credits.isCredit(line)
        || RelatedLines.isHeading(line);
  }

  /** Some captures put the date before the first words: {@code date 2031-03-04 TARNOVIK, ...}. */
  private void takeDatePrefix(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    String first = lines.getFirst();
    for (int at = 0; at < Math.min(20, first.length()); at++) {
      boolean start = at == 0 || first.charAt(at - 1) == ' ' || first.charAt(at - 1) == ':';
      Optional<DateFound> date = start ? DateReader.at(first, at) : Optional.empty();
      if (date.isPresent() && date.get().year().isPresent()) {
        String label = Whitespace.strip(first.substring(0, at));
        String rest = Whitespace.strip(first.substring(date.get().span().end()));
        boolean labelled = Phrases.is("date-label", label);
        if (!rest.isEmpty()
            && (labelled || (label.isEmpty() && Datelines.read(rest).isPresent()))) {
          facts.takeDate(date, TextFacts.HEAD, first);
          lines.set(0, stripMarks(rest));
        }
        return;
      }
    }
  }

  private List<String> readHead(List<String> lines) {
    TextHead.Read head = TextHead.read(lines);
    facts.take(head);
    return head.rest();
  }

  private void readLines(List<String> lines) {
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      if (RelatedLines.isTrio(lines, at)) {
        draft.addRelated(
            new RelatedItem(
                line,
                HeaderLine.dateAlone(lines.get(at + 1)).flatMap(DateFound::date),
                Optional.empty()));
        at += 3;
      } else if (RelatedLines.isHeading(line) && !body.isEmpty()) {
        at = RelatedLines.read(lines, at + 1, draft);
      } else {
        readLine(line);
        at++;
      }
    }
    draft.related().stream().flatMap(item -> item.date().stream()).forEach(otherDates::add);
  }

  private void readLine(String line) {
    Optional<HeaderLine> header = HeaderLine.read(line);
    if (header.isPresent()) {
      facts.take(header.get());
    } else if (!Phrases.is("drop", line) && !Phrases.is("footer", line)) {
      body.add(line);
    }
  }

  /** Whom to call and notes for editors stand behind the end mark. */
  private void cutBehindEnd() {
    int all = body.stream().mapToInt(String::length).sum();
    int before = 0;
    for (int at = 0; at < body.size(); at++) {
      if (at > 0 && Credits.isFinalMark(body.get(at)) && (all - before) * 2 < before) {
        body.subList(at + 1, body.size()).removeIf(line -> !Credits.isCredit(line));
        return;
      }
      before += body.get(at).length();
    }
  }

  private void readCredits() {
    cutBehindEnd();
    Deque<String> credits = new ArrayDeque<>();
    takeClosingDate(credits);
    while (body.size() > 1 && Credits.isCredit(body.getLast())) {
      credits.addFirst(body.removeLast());
    }
    if (!body.isEmpty()) {
      Optional<Credits.Parted> parted = Credits.part(body.getLast());
      for (int count = 0; parted.isPresent() && count < MOST_CREDITS; count++) {
        body.set(body.size() - 1, parted.get().text());
        credits.addFirst(parted.get().credit());
        parted = Credits.part(body.getLast());
      }
    }
    for (String credit : credits) {
      draft.addCredit(credit);
      DateReader.first(credit).flatMap(DateFound::date).ifPresent(otherDates::add);
    }
    // A row of stars inside the body parts sections; it says nothing.
    body.removeIf(Credits::isEndMark);
  }

  /** Some wires print the day below the report. It is no sentence of it, whatever it dates. */
  private void takeClosingDate(Deque<String> credits) {
    if (body.size() < 2 || Credits.isCredit(body.getLast())) {
      return;
    }
    Optional<DateFound> alone =
        HeaderLine.dateAlone(body.getLast()).filter(date -> date.year().isPresent());
    if (alone.isPresent()) {
      facts.takeDate(alone, "foot of the text", body.getLast());
      credits.addFirst(body.removeLast());
    }
  }

  private void readDateline() {
    for (int at = 0; at < Math.min(2, body.size()); at++) {
      Optional<DatelineRead> read = Datelines.read(body.get(at));
      if (read.isPresent()) {
        settlePublished(read.get().date());
        Optional<LocalDate> near = facts.published.flatMap(DateFound::date).or(this::someDate);
        draft.dateline = Optional.of(read.get().complete(near));
        draft.dayWithoutYear = read.get().dayWithoutYear(near);
        formula = Whitespace.strip(body.get(at).substring(0, read.get().end()));
        draft.note(Field.DATELINE, Origin.DATELINE, HtmlPage.OPENING, formula, 0.95);
        facts.takeAuthors(read.get().reporters(), HtmlPage.OPENING, formula);
        String rest = Whitespace.strip(body.get(at).substring(read.get().end()));
        if (rest.isEmpty()) {
          body.remove(at);
        } else {
          body.set(at, rest);
        }
        return;
      }
    }
    settlePublished(Optional.empty());
  }

  private void settlePublished(Optional<DateFound> dateline) {
    if (facts.published.isPresent()) {
      List<LocalDate> evidence = new ArrayList<>(otherDates);
      // The dateline is closer to publication than any other date; it alone decides if it can.
      dateline.ifPresent(date -> {
        evidence.clear();
        facts.published.flatMap(DateFound::date).map(date::nearest).ifPresent(evidence::add);
      });
      facts.published = Optional.of(DayOrder.settle(facts.published.get(), evidence));
    }
  }

  private Optional<LocalDate> someDate() {
    return otherDates.stream().max(LocalDate::compareTo);
  }

  /** The agency signs below its report. */
  private void readSignature() {
    boolean signed =
        body.size() > 1
            && draft
                .dateline
                .flatMap(line -> line.agency())
                .filter(agency -> TextHead.isSame(body.getLast(), agency))
                .isPresent();
    if (signed) {
      draft.addCredit(body.removeLast());
    }
  }

  private void finish() {
    readSignature();
    facts.settle(formula);
    for (String paragraph : body) {
      draft.parts.add(new Draft.Part(BlockKind.PARAGRAPH, paragraph));
    }
  }

  private static String stripMarks(String text) {
    int at = 0;
    while (at < text.length() && "|:-–—, ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(at);
  }
}
