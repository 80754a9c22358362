package dev.stemma.extract;

import dev.stemma.article.Article;
import dev.stemma.article.Block;
import dev.stemma.article.BlockKind;
import dev.stemma.article.Credit;
import dev.stemma.article.Dateline;
import dev.stemma.article.Moment;
import dev.stemma.article.RelatedItem;
import dev.stemma.article.Span;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** An article while it is being put together from a page. */
final class Draft {

  /** One part of the body with its canonical words. */
  record Part(BlockKind kind, String text) {}

  Optional<String> address = Optional.empty();
  Optional<String> title = Optional.empty();
  Optional<String> publisher = Optional.empty();
  Optional<String> language = Optional.empty();
  Optional<Moment> published = Optional.empty();
  Optional<Moment> modified = Optional.empty();
  Optional<Dateline> dateline = Optional.empty();

  /** The dateline's day where its year is not known. */
  Optional<MonthDay> dayWithoutYear = Optional.empty();

  /** Whether the page is a list of other articles. */
  boolean index;

  /** What became of the page's pieces, made only when asked for. */
  Supplier<Explanation> explanation = () -> Explanation.NONE;

  final Set<String> authors = new LinkedHashSet<>();
  final List<Part> parts = new ArrayList<>();
  private final Map<String, RelatedItem> related = new LinkedHashMap<>();
  private final Set<String> credits = new LinkedHashSet<>();

  void addCredit(String text) {
    String credit = Whitespace.canonical(text);
    if (!credit.isEmpty()) {
      credits.add(credit);
    }
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
    for (Part part : parts) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(part.text());
      blocks.add(new Block(part.kind(), new Span(start, text.length())));
    }
    return new Article(
        id,
        file,
        address,
        title,
        publisher,
        List.copyOf(authors),
        detectedLanguage,
        published,
        modified,
        dateline,
        text.toString(),
        blocks,
        related(),
        credits());
  }
}
