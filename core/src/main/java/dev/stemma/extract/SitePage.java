package dev.stemma.extract;

import dev.stemma.article.Moment;
import dev.stemma.article.Origin;
import dev.stemma.text.Folding;
import dev.stemma.time.DateReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the site rule for a page's outlet says of this very page. */
final class SitePage {

  /** A page without a rule. */
  static final SitePage NONE = new SitePage();

  private static final int MOST_ELEMENTS = 10_000;
  private static final int LONGEST_FIELD = 500;
  private static final int MOST_AUTHORS = 20;

  /** So much longer than an end mark may a line be for its white space. */
  private static final int SPARE = 40;

  /** Who wrote the rule looked at the outlet's pages; what the rule finds is believed. */
  private static final double RULE_CONFIDENCE = 0.99;

  private final Optional<SiteRule> rule;
  private final Optional<Document> page;

  /** The elements that the rule drops, each with the place of the line that says so. */
  private final IdentityHashMap<Element, String> dropped = new IdentityHashMap<>();

  /** The elements that the rule names as body, each with the place of the line that says so. */
  private final IdentityHashMap<Element, String> bodies = new IdentityHashMap<>();

  private Optional<String> agency = Optional.empty();

  private SitePage() {
    rule = Optional.empty();
    page = Optional.empty();
  }

  private SitePage(SiteRule rule, Document page) {
    this.rule = Optional.of(rule);
    this.page = Optional.of(page);
    rule.selectors(SiteKey.DROP)
        .forEach(drop -> find(drop).forEach(element -> dropped.putIfAbsent(element, drop.place())));
    for (SiteSelector body : rule.selectors(SiteKey.BODY)) {
      if (bodies.isEmpty()) {
        find(body).forEach(element -> bodies.put(element, body.place()));
      }
    }
  }

  /**
   * Finds the rule for a page.
   *
   * @param address where the page was captured or says that it belongs
   */
  static SitePage of(Document page, SiteRules rules, Optional<String> address) {
    return address.flatMap(rules::forAddress).map(rule -> new SitePage(rule, page)).orElse(NONE);
  }

  /** Returns where the rule stands, as in {@code rules.txt:12}. */
  Optional<String> place() {
    return rule.map(SiteRule::place);
  }

  /** Returns the place of a body line that finds nothing on this page, where none finds any. */
  Optional<String> staleBody() {
    return bodies.isEmpty()
        ? rule.flatMap(used -> used.selectors(SiteKey.BODY).stream().findFirst())
            .map(SiteSelector::place)
        : Optional.empty();
  }

  /** Returns where the line stands that drops an element, if one does. */
  Optional<String> drops(Element element) {
    return dropped.isEmpty() ? Optional.empty() : Optional.ofNullable(dropped.get(element));
  }

  /** Returns whether the rule names the body of this page. */
  boolean hasBody() {
    return !bodies.isEmpty();
  }

  /** Returns where the line stands that names an element, or what it stands in, as body. */
  Optional<String> body(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      String place = bodies.get(at);
      if (place != null) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Returns whether a text is an end mark of the outlet, but for case and white space. */
  boolean isEnd(String text) {
    return rule.isPresent()
        && rule.get().ends().stream()
            .anyMatch(end -> end.length() + SPARE >= text.length() && fold(end).equals(fold(text)));
  }

  /** No-break spaces and wide ones fold to plain ones, of which a row is one. */
  private static String fold(String text) {
    return Whitespace.canonical(Folding.fold(text));
  }

  /** Returns the dateline that a paragraph opens with, by the patterns of the rule. */
  Optional<DatelineRead> dateline(String paragraph) {
    return rule.stream()
        .flatMap(used -> used.datelines().stream())
        .flatMap(pattern -> pattern.read(paragraph).stream())
        .findFirst();
  }

  /** Puts the fields that the rule names in place of those that the page was read to have. */
  void fill(Draft draft) {
    text(SiteKey.TITLE, draft).ifPresent(title -> draft.title = Optional.of(title));
    text(SiteKey.SUBTITLE, draft).ifPresent(subtitle -> draft.subtitle = Optional.of(subtitle));
    moment(SiteKey.PUBLISHED, draft).ifPresent(at -> draft.published = Optional.of(at));
    moment(SiteKey.MODIFIED, draft).ifPresent(at -> draft.modified = Optional.of(at));
    List<String> authors = authors(draft);
    if (!authors.isEmpty()) {
      draft.authors.clear();
      draft.authors.addAll(authors);
    }
    agency = text(SiteKey.AGENCY, draft);
    agency.ifPresent(draft::addCredit);
  }

  /** Returns the agency that the rule finds on the page; none before the draft was filled. */
  Optional<String> agency() {
    return agency;
  }

  private Optional<String> text(SiteKey key, Draft draft) {
    for (SiteSelector selector : selectors(key)) {
      for (Element element : find(selector)) {
        String text = Whitespace.canonical(words(element));
        if (!text.isEmpty() && text.length() <= LONGEST_FIELD) {
          note(selector, text, draft);
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  private static String words(Element element) {
    return element.hasAttr("content") ? element.attr("content") : element.text();
  }

  private Optional<Moment> moment(SiteKey key, Draft draft) {
    for (SiteSelector selector : selectors(key)) {
      for (Element element : find(selector)) {
        Optional<Moment> moment = moment(element);
        if (moment.isPresent()) {
          note(selector, Whitespace.canonical(words(element)), draft);
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  private List<String> authors(Draft draft) {
    List<String> names = new ArrayList<>();
    for (SiteSelector selector : selectors(SiteKey.AUTHORS)) {
      for (Element element : find(selector)) {
        String words = words(element);
        if (words.length() <= LONGEST_FIELD && names.size() < MOST_AUTHORS) {
          Names.split(words).stream().filter(name -> !names.contains(name)).forEach(names::add);
        }
      }
      if (!names.isEmpty()) {
        note(selector, String.join(", ", names), draft);
        return names;
      }
    }
    return names;
  }

  private static void note(SiteSelector selector, String stated, Draft draft) {
    selector
        .key()
        .field()
        .ifPresent(field ->
            draft.note(
                field,
                Origin.SITE_RULE,
                selector.place() + " " + selector.text(),
                stated,
                RULE_CONFIDENCE));
  }

  private static Optional<Moment> moment(Element element) {
    for (String text :
        List.of(
            element.attr("datetime"),
            element.attr("content"),
            element.attr("title"),
            element.text())) {
      Optional<Moment> moment =
          text.length() > LONGEST_FIELD ? Optional.empty() : DateReader.moment(text);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private List<SiteSelector> selectors(SiteKey key) {
    return rule.map(used -> used.selectors(key)).orElse(List.of());
  }

  private List<Element> find(SiteSelector selector) {
    return page.stream()
        .flatMap(document -> document.selectStream(selector.evaluator()))
        .limit(MOST_ELEMENTS)
        .toList();
  }
}
