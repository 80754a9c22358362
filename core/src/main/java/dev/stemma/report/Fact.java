package dev.stemma.report;

import dev.stemma.article.Article;
import dev.stemma.article.Dateline;
import dev.stemma.article.Details;
import dev.stemma.article.Field;
import dev.stemma.article.LeadImage;
import dev.stemma.article.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that an article says of itself, as people read it.
 *
 * @param label what it is
 * @param value what is said, words of the page
 * @param provenance where it was read, where that is known
 */
record Fact(String label, String value, Optional<Provenance> provenance) {

  /** Returns what an article says of itself, in the order in which people ask. */
  static List<Fact> of(Article article) {
    Details details = article.details();
    List<Fact> facts = new ArrayList<>();
    Adder add =
        (label, field, value) ->
            value.ifPresent(words -> facts.add(new Fact(label, words, details.provenance(field))));
    add.add("title", Field.TITLE, article.title());
    add.add("subtitle", Field.SUBTITLE, details.subtitle());
    add.add("authors", Field.AUTHORS, joined(article.authors()));
    add.add("byline", Field.BYLINE, details.byline());
    add.add("publisher", Field.PUBLISHER, article.publisher());
    add.add("published", Field.PUBLISHED, article.published().map(Dates::of));
    add.add("modified", Field.MODIFIED, article.modified().map(Dates::of));
    add.add("dateline", Field.DATELINE, article.dateline().map(Fact::words));
    add.add("language", Field.LANGUAGE, language(article));
    add.add("section", Field.SECTION, details.section());
    add.add("topics", Field.TOPICS, joined(details.topics()));
    add.add("address", Field.ADDRESS, article.address());
    add.add("picture", Field.LEAD_IMAGE, details.leadImage().map(LeadImage::address));
    add.add("caption", Field.LEAD_IMAGE, details.leadImage().flatMap(LeadImage::caption));
    add.add("access", Field.ACCESS, Optional.of(access(article)));
    return facts;
  }

  private interface Adder {
    void add(String label, Field field, Optional<String> value);
  }

  /** Returns how much of the article there is. */
  static String access(Article article) {
    return switch (article.details().access()) {
      case WHOLE -> "the whole article, as far as the page shows";
      case TEASER -> "a teaser only: the page breaks off before a paywall";
      case UNDETERMINED -> "not known: declared as paid, or not captured whole";
    };
  }

  /** Returns a dateline's parts. */
  static String words(Dateline dateline) {
    List<String> parts = new ArrayList<>();
    dateline.place().ifPresent(parts::add);
    dateline.date().map(Dates::of).ifPresent(parts::add);
    dateline.agency().ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  /** Returns where a fact was read and how sure that is, as in {@code JSON-LD headline, 97 %}. */
  static String evidence(Provenance provenance) {
    return where(provenance) + ", " + Math.round(provenance.confidence() * 100) + " %";
  }

  private static String where(Provenance provenance) {
    String place = provenance.place().isEmpty() ? "" : " " + provenance.place();
    return switch (provenance.origin()) {
      case JSON_LD -> "JSON-LD" + place;
      case META -> "meta" + place;
      case MICRODATA -> "microdata" + place;
      case SCRIPT -> "script data" + place;
      case VISIBLE_TEXT -> "visible text" + place;
      case SITE_RULE -> "site rule" + place;
      case ADDRESS ->
          place.isEmpty() || place.equals(" address") ? "the address" : "address of the" + place;
      // The names of these places say the same again.
      case TIME_ELEMENT -> "time element";
      case PAGE_TITLE -> "the page’s title";
      case DATELINE -> "the dateline";
    };
  }

  private static Optional<String> language(Article article) {
    return Optional.of(
        article.language().equals(Article.UNDETERMINED_LANGUAGE) ? "unknown" : article.language());
  }

  private static Optional<String> joined(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }
}
