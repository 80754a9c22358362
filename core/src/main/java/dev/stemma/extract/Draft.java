package dev.stemma.extract;

import dev.stemma.article.Access;
import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Credit;
import dev.stemma.article.Dateline;
import dev.stemma.article.Details;
import dev.stemma.article.Field;
import dev.stemma.article.LeadImage;
import dev.stemma.article.Moment;
import dev.stemma.article.Origin;
import dev.stemma.article.Provenance;
import dev.stemma.article.RelatedItem;
import dev.stemma.article.Span;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** An article while it is being put together from a page. */
final class Draft {

  /**
   * One part of the body with its canonical words.
   *
   * @param place XPath of the element in the source, none for plain text
   */
  record Part(BlockKind kind, String text, Optional<String> place) {

    Part(BlockKind kind, String text) {
      this(kind, text, Optional.empty());
    }

    /** Returns the part with other words. */
    Part withText(String words) {
      return new Part(kind, words, place);
    }
  }

  Optional<String> address = Optional.empty();
  Optional<String> title = Optional.empty();
  Optional<String> publisher = Optional.empty();
  Optional<String> language = Optional.empty();
  Optional<Moment> published = Optional.empty();
  Optional<Moment> modified = Optional.empty();
  Optional<Dateline> dateline = Optional.empty();

  Optional<String> subtitle = Optional.empty();
  Optional<String> byline = Optional.empty();
  Optional<String> section = Optional.empty();
  Optional<LeadImage> leadImage = Optional.empty();
  Access access = Access.WHOLE;

  /** How many elements lie around the deepest one of the page. */
  int depth;

  /** The dateline's day where its year is not known. */
  Optional<MonthDay> dayWithoutYear = Optional.empty();

  /** Whether the page's tags say that it is an article. */
  boolean declared;

  /** Whether the page is a list of other articles. */
  boolean index;

  /** What became of the page's pieces, made only when asked for. */
  Supplier<Explanation> explanation = () -> Explanation.NONE;

  final Set<String> authors = new LinkedHashSet<>();

  /** Organisations that sign where nobody is named. */
  final Set<String> signed = new LinkedHashSet<>();

  final Set<String> topics = new LinkedHashSet<>();
  final Map<Field, Provenance> provenance = new EnumMap<>(Field.class);
  final List<Part> parts = new ArrayList<>();
  private final Map<String, RelatedItem> related = new LinkedHashMap<>();
  private final Set<String> credits = new LinkedHashSet<>();

  void addCredit(String text) {
    String credit = Whitespace.canonical(text);
    if (!credit.isEmpty()) {
      credits.add(credit);
    }
  }

  /**
   * Says where a field was read, in place of what was said before.
   *
   * @param place the name of the property, tag, element or line there
   * @param stated what stands there
   * @param confidence from 0 to 1, see {@link Provenance}
   */
  void note(Field field, Origin origin, String place, String stated, double confidence) {
    provenance.put(field, new Provenance(origin, place, stated, confidence));
  }

  /** Adds a teaser; one that is there already only gains what it lacked. */
  void addRelated(RelatedItem item) {
    related.merge(
        item.text(),
        item,
        (old, again) ->
            new RelatedItem(
                old.text(), old.date().or(again::date), old.address().or(again::address)));
  }

  List<RelatedItem> related() {
    return List.copyOf(related.values());
  }

  List<Credit> credits() {
    return credits.stream().map(Credit::new).toList();
  }

  String text() {
    return String.join("\n\n", parts.stream().map(Part::text).toList());
  }

  Article article(String id, String file, String detectedLanguage) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Span> corrections = new ArrayList<>();
    for (Part part : parts) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(part.text());
      Span span = new Span(start, text.length());
      blocks.add(new Block(part.kind(), span, part.place()));
      if (Corrections.isNote(part, detectedLanguage)) {
        corrections.add(span);
      }
    }
    return new Article(
        id,
        file,
        line(address),
        line(title),
        line(publisher),
        lines(authors),
        detectedLanguage,
        published,
        modified,
        dateline.map(Draft::cleaned),
        text.toString(),
        blocks,
        related(),
        credits(),
        new Details(
            line(subtitle),
            line(byline),
            line(section),
            lines(topics),
            leadImage,
            access,
            corrections,
            provenance));
  }

  /** Whatever a field was read from, it is one line with canonical white space, or nothing. */
  private static Optional<String> line(Optional<String> field) {
    return field.map(Whitespace::canonical).filter(words -> !words.isEmpty());
  }

  private static List<String> lines(Set<String> fields) {
    return fields.stream().flatMap(field -> line(Optional.of(field)).stream()).distinct().toList();
  }

  private static Dateline cleaned(Dateline dateline) {
    return new Dateline(line(dateline.place()), dateline.date(), line(dateline.agency()));
  }
}
