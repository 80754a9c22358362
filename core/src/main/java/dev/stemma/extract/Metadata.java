package dev.stemma.extract;

import dev.stemma.article.Field;
import dev.stemma.article.Origin;
import dev.stemma.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Title, publisher, authors, times, language, address and the rest, as a page states them. */
final class Metadata {

  private final PageIndex index;
  private final MetaTags tags;
  private final StructuredData data;
  private final Draft draft;

  private Metadata(PageIndex index, StructuredData data, Draft draft) {
    this.index = index;
    this.data = data;
    this.draft = draft;
    tags = index.tags();
  }

  /** Reads what a page states into a draft. */
  static void fill(PageIndex index, StructuredData data, Draft draft) {
    new Metadata(index, data, draft).fill();
  }

  /** Returns all that may be the headline of a page. */
  static List<TitleCandidates.Candidate> titles(PageIndex index, StructuredData data) {
    Metadata metadata = new Metadata(index, data, new Draft());
    metadata.address();
    metadata.publisher();
    return Headline.candidates(index, metadata.tags, data, metadata.outlets());
  }

  private void fill() {
    address();
    publisher();
    Outlets outlets = outlets();
    Headline headline = Headline.of(index, tags, data, outlets);
    draft.title = headline.title();
    headline.provenance().ifPresent(spoken -> draft.provenance.put(Field.TITLE, spoken));
    language();
    new Description(draft, index, tags, data).fill(headline.order());
    PublicationDate.fill(draft, index, tags, data, headline.order(), isMonthFirst());
    Authors.fill(draft, index, tags, data, outlets, headline.order());
    dropNamesFromSubtitle();
    draft.declared = tags.first("og:type").filter(type -> type.endsWith("article")).isPresent();
  }

  private void address() {
    Optional<String> canonical =
        index.links.stream()
            .filter(link -> AttributeValue.of(link, "rel").equalsIgnoreCase("canonical"))
            .map(link -> link.attr("href").strip())
            .filter(Metadata::isAddress)
            .findFirst();
    if (canonical.isPresent()) {
      draft.address = canonical;
      draft.note(Field.ADDRESS, Origin.META, "canonical", canonical.get(), 0.97);
      return;
    }
    Optional<MetaTags.Tag> stated =
        tags.tag("og:url", "twitter:url").filter(tag -> isAddress(tag.content()));
    if (stated.isPresent()) {
      draft.address = stated.map(MetaTags.Tag::content);
      draft.note(Field.ADDRESS, Origin.META, stated.get().name(), stated.get().content(), 0.93);
      return;
    }
    Optional<String> url = data.text("url");
    url.or(() -> data.text("mainEntityOfPage"))
        .or(() -> data.inner("mainEntityOfPage", "@id"))
        .filter(Metadata::isAddress)
        .ifPresent(found -> {
          draft.address = Optional.of(found);
          String place = url.isPresent() ? "url" : "mainEntityOfPage";
          draft.note(Field.ADDRESS, Origin.JSON_LD, place, found, 0.9);
        });
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  private void publisher() {
    Optional<String> stated =
        data.names("publisher").stream()
            .filter(name -> !name.startsWith("http"))
            .map(Whitespace::canonical)
            .findFirst();
    if (stated.isPresent()) {
      draft.publisher = stated;
      draft.note(Field.PUBLISHER, Origin.JSON_LD, "publisher", stated.get(), 0.93);
      return;
    }
    tags.tag("og:site_name", "application-name", "dc.publisher", "publisher")
        .filter(tag -> !tag.content().contains("://"))
        .ifPresent(tag -> {
          draft.publisher = Optional.of(tag.content());
          draft.note(Field.PUBLISHER, Origin.META, tag.name(), tag.content(), 0.9);
        });
  }

  private Outlets outlets() {
    Outlets outlets = new Outlets();
    outlets.add(draft.publisher);
    outlets.add(tags.first("og:site_name"));
    outlets.add(tags.first("application-name"));
    outlets.add(tags.first("dc.publisher"));
    outlets.add(tags.first("publisher"));
    outlets.addAddress(draft.address);
    return outlets;
  }

  /** Some pages name what holds the byline as others name what holds the subtitle. */
  private void dropNamesFromSubtitle() {
    boolean name =
        draft
            .subtitle
            .filter(words ->
                draft.authors.stream()
                    .anyMatch(author -> Folding.folds(words, Folding.fold(author))))
            .isPresent();
    if (name) {
      draft.subtitle = Optional.empty();
      draft.provenance.remove(Field.SUBTITLE);
    }
  }

  private void language() {
    Optional<String> declared = root().map(html -> html.attr("lang"));
    if (language(declared, Origin.META, "html lang")
        || language(data.text("inLanguage"), Origin.JSON_LD, "inLanguage")) {
      return;
    }
    tags.tag("og:locale", "content-language", "language", "dc.language")
        .ifPresent(tag -> language(Optional.of(tag.content()), Origin.META, tag.name()));
  }

  /** Takes a language that the page states; returns whether it states anything. */
  private boolean language(Optional<String> stated, Origin origin, String place) {
    Optional<String> words = stated.filter(tag -> !tag.isBlank());
    draft.language =
        words
            .map(tag -> tag.strip().toLowerCase(Locale.ROOT).split("[-_,; ]")[0])
            .filter(tag -> tag.length() >= 2 && tag.length() <= 3);
    if (draft.language.isPresent()) {
      draft.note(Field.LANGUAGE, origin, place, words.orElse(""), 0.9);
    }
    return words.isPresent();
  }

  /** English pages write the month first, unless they say that they are of another country. */
  private boolean isMonthFirst() {
    Optional<Element> root = root();
    String tag =
        root.map(html -> html.attr("lang"))
            .filter(lang -> !lang.isBlank())
            .or(() -> tags.first("og:locale"))
            .orElse("")
            .toLowerCase(Locale.ROOT);
    return tag.equals("en") || tag.startsWith("en-us") || tag.startsWith("en_us");
  }

  private Optional<Element> root() {
    return Descent.first(index.page(), element -> element.normalName().equals("html"));
  }
}
