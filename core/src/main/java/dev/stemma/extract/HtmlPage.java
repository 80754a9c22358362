package dev.stemma.extract;

import dev.stemma.article.BlockKind;
import dev.stemma.article.Dateline;
import dev.stemma.article.Field;
import dev.stemma.article.Moment;
import dev.stemma.article.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an HTML page: its data about itself first, then its body. */
final class HtmlPage {

  private static final int IMPRINT = 120;

  /** The name of the place where a dateline stands. */
  static final String OPENING = "opening of the text";

  private HtmlPage() {}

  /**
   * Reads a page.
   *
   * @param stale told the place of a site rule's body line that finds nothing on the page
   */
  static Draft read(Document page, ExtractionOptions options, Consumer<String> stale) {
    Draft draft = new Draft();
    PageIndex index = PageIndex.prepared(page);
    StructuredData data = StructuredData.of(index);
    Metadata.fill(index, data, draft);
    draft.depth = index.depth;
    SitePage site = SitePage.of(page, options.rules(), options.address().or(() -> draft.address));
    site.staleBody().ifPresent(stale);
    site.fill(draft);
    Body body = Body.of(page.body(), PageClues.of(index, data, draft), options.favour(), site);
    body.fill(draft);
    // A page that describes itself as an article is none but short, however many links it holds.
    draft.index &= data.isEmpty() && !draft.declared;
    Authors.settle(draft);
    boolean replaced = CarriedBody.use(index, data, draft);
    AccessState.fill(index, data, draft);
    partCredits(draft);
    readDateline(draft, site);
    draft.explanation =
        () -> PageExplanation.of(page.body(), body.verdicts(), replaced, draft, site);
    namePublisher(page, draft);
    Teasers.read(index, draft);
    return draft;
  }

  private static void partCredits(Draft draft) {
    List<String> credits = new ArrayList<>();
    while (draft.parts.size() > 1 && Credits.isCredit(draft.parts.getLast().text())) {
      credits.addFirst(draft.parts.removeLast().text());
    }
    if (!draft.parts.isEmpty()) {
      Draft.Part last = draft.parts.getLast();
      Credits.part(last.text())
          .ifPresent(parted -> {
            draft.parts.set(draft.parts.size() - 1, last.withText(parted.text()));
            credits.addFirst(parted.credit());
          });
    }
    credits.forEach(draft::addCredit);
  }

  /** Pages without metadata name their agency in the masthead or below the page. */
  private static void namePublisher(Document page, Draft draft) {
    Optional<String> agency = draft.dateline.flatMap(line -> line.agency());
    if (draft.publisher.isEmpty() && agency.isPresent()) {
      Stream<String> lines =
          page.body().stream().map(Element::ownText).filter(line -> line.length() <= IMPRINT);
      Optional<String> name = SpelledOut.find(lines, agency.get());
      draft.publisher = name.or(() -> agency);
      name.ifPresentOrElse(
          words -> draft.note(Field.PUBLISHER, Origin.VISIBLE_TEXT, "imprint", words, 0.8),
          () -> draft.note(Field.PUBLISHER, Origin.DATELINE, OPENING, agency.get(), 0.8));
    }
    if (draft.publisher.isEmpty()) {
      draft.publisher = draft.title.flatMap(title -> Headline.outletBeside(title, page.title()));
      draft.publisher.ifPresent(
          name -> draft.note(Field.PUBLISHER, Origin.PAGE_TITLE, "title", page.title(), 0.7));
    }
  }

  private static void readDateline(Draft draft, SitePage site) {
    Optional<LocalDate> near = draft.published.map(Moment::day);
    for (int at = 0; at < Math.min(3, draft.parts.size()); at++) {
      Draft.Part part = draft.parts.get(at);
      boolean paragraph = part.kind() == BlockKind.PARAGRAPH;
      Optional<DatelineRead> ruled = paragraph ? site.dateline(part.text()) : Optional.empty();
      Optional<DatelineRead> read =
          ruled.isPresent() || !paragraph ? ruled : Datelines.read(part.text());
      if (read.isPresent()) {
        draft.dateline = Optional.of(withAgency(read.get().complete(near), site.agency()));
        draft.dayWithoutYear = read.get().dayWithoutYear(near);
        String formula = Whitespace.strip(part.text().substring(0, read.get().end()));
        if (ruled.isPresent()) {
          draft.note(Field.DATELINE, Origin.SITE_RULE, site.place().orElse(""), formula, 0.99);
        } else {
          draft.note(Field.DATELINE, Origin.DATELINE, OPENING, formula, 0.95);
        }
        Optional<LocalDate> day = draft.dateline.flatMap(line -> line.date());
        if (draft.published.isEmpty() && day.isPresent()) {
          draft.published = day.map(Moment::of);
          draft.note(Field.PUBLISHED, Origin.DATELINE, OPENING, formula, 0.8);
        }
        String rest = Whitespace.strip(part.text().substring(read.get().end()));
        if (rest.isEmpty()) {
          draft.parts.remove(at);
        } else {
          draft.parts.set(at, part.withText(rest));
        }
        return;
      }
    }
  }

  private static Dateline withAgency(Dateline read, Optional<String> agency) {
    return new Dateline(read.place(), read.date(), read.agency().or(() -> agency));
  }
}
