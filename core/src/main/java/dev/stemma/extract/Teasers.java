package dev.stemma.extract;

import dev.stemma.article.Moment;
import dev.stemma.article.RelatedItem;
import dev.stemma.time.DateReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Teasers for other articles anywhere on a page: the links below a heading such as "Read next", or
 * below any heading where nothing but links as long as headlines follow, each with its date.
 */
final class Teasers {

  private static final int MOST_LISTS = 60;
  private static final int MOST_TEASERS = 200;
  private static final int MOST_STEPS_UP = 4;
  private static final int SHORTEST = 10;
  private static final int HEADLINE = 25;
  private static final int LONGEST = 300;

  /** What holds more than this holds more than a teaser. */
  private static final int MOST_WORDS = 1_000;

  private static final int MOST_ELEMENTS = 200;
  private static final Set<String> MENUS = Set.of("nav", "header", "footer", "menu");
  private static final Set<String> WHOLE = Set.of("body", "main");

  private final Draft draft;
  private final Optional<LocalDate> near;

  /** The elements that a main heading stands in, and itself. */
  private final Set<Element> mainHolders = Collections.newSetFromMap(new IdentityHashMap<>());

  private int left = MOST_TEASERS;

  private Teasers(Draft draft) {
    this.draft = draft;
    near = draft.published.map(Moment::day);
  }

  /** Adds the page's teasers to a draft whose date is known by now. */
  static void read(PageIndex index, Draft draft) {
    Teasers teasers = new Teasers(draft);
    for (PageIndex.Found heading : index.headings) {
      Element around = heading.name().equals("h1") ? heading.element() : null;
      while (around != null && teasers.mainHolders.add(around)) {
        around = around.parent();
      }
    }
    int lists = 0;
    for (Element heading : index.listHeadings) {
      if (lists < MOST_LISTS && isHeading(heading) && !isMenu(heading)) {
        lists++;
        teasers.readBelow(heading);
      }
    }
  }

  private static boolean isHeading(Element element) {
    return switch (element.normalName()) {
      case "h2", "h3", "h4", "h5", "h6" -> true;
      case "b", "strong", "p", "div", "span", "dt", "legend", "summary" ->
          element.firstElementChild() == null && isRelated(element);
      default -> false;
    };
  }

  private static boolean isRelated(Element heading) {
    String text = heading.ownText();
    return !text.isEmpty() && RelatedLines.isHeading(text);
  }

  private static boolean isMenu(Element element) {
    for (Element around = element; around != null; around = around.parent()) {
      if (MENUS.contains(around.normalName())) {
        return true;
      }
    }
    return false;
  }

  private void readBelow(Element heading) {
    List<Element> links = linksBehind(heading);
    String words = Whitespace.canonical(heading.text());
    boolean named = !words.isEmpty() && RelatedLines.isHeading(words);
    int shortest = named ? SHORTEST : HEADLINE;
    List<Teaser> found = new ArrayList<>();
    for (Element link : links) {
      Element headline = Descent.first(link, Teasers::isInnerHeading).orElse(link);
      String text = Whitespace.canonical(headline.text());
      Optional<Teaser> teaser =
          TextWeight.of(text) >= shortest ? teaser(link, headline, text) : Optional.empty();
      if (teaser.isPresent()) {
        found.add(teaser.get());
      } else if (!named && !text.isEmpty()) {
        return;
      }
    }
    if (!named && found.size() < 2) {
      return;
    }
    for (Teaser teaser : found) {
      if (left-- > 0) {
        draft.addRelated(
            new RelatedItem(teaser.text(), date(teaser), Optional.of(teaser.address())));
      }
    }
  }

  /** Returns the links that follow a heading up to the next one. */
  private List<Element> linksBehind(Element heading) {
    Element from = heading;
    for (int step = 0; step < MOST_STEPS_UP; step++) {
      List<Element> links = new ArrayList<>();
      Element next = from.nextElementSibling();
      while (next != null && !endsList(next) && links.size() < MOST_TEASERS) {
        addLinks(next, links);
        next = next.nextElementSibling();
      }
      Element outer = from.parent();
      if (!links.isEmpty() || outer == null || mainHolders.contains(outer)) {
        return links;
      }
      from = outer;
    }
    return List.of();
  }

  private static void addLinks(Element holder, List<Element> links) {
    for (Element at = holder;
        at != null && links.size() < MOST_TEASERS;
        at = Descent.next(at, holder)) {
      if (isLink(at)) {
        links.add(at);
      }
    }
  }

  /** The next heading ends a list, unless it is itself a teaser. */
  private static boolean endsList(Element element) {
    return isHeading(element) && Descent.first(element, Teasers::isLink).isEmpty();
  }

  /**
   * A link with what stands around it.
   *
   * @param card the largest element around it that holds no other
   * @param beside the words around it, less its own
   */
  private record Teaser(String text, String address, Element card, String beside) {}

  /**
   * Returns a teaser if nothing but a date or a few words stand beside the link.
   *
   * @param headline the heading in the link, or else the link
   */
  private static Optional<Teaser> teaser(Element link, Element headline, String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Element card = card(link);
    String words = ShortText.of(headline, MOST_WORDS);
    String around = isLink(card) ? line(link) : ShortText.of(card, MOST_WORDS);
    if (headline.equals(link) && beside(link, card, around) - words.length() > HEADLINE) {
      return Optional.empty();
    }
    String others = around.replace(words, " ");
    return Optional.of(new Teaser(text, link.attr("href"), card, others));
  }

  /** Returns the largest element around a link that holds no other link. */
  private static Element card(Element link) {
    Element card = link;
    for (int step = 0; step < MOST_STEPS_UP; step++) {
      Element outer = card.parent();
      if (outer == null || holdsOthers(outer, link)) {
        return card;
      }
      card = outer;
    }
    return card;
  }

  /** Returns whether an element holds another link, or so much that it holds more than a teaser. */
  private static boolean holdsOthers(Element element, Element link) {
    if (WHOLE.contains(element.normalName())) {
      return true;
    }
    String address = AttributeValue.of(link, "href");
    int steps = 0;
    for (Element at = element; at != null; at = Descent.next(at, element)) {
      steps++;
      if (steps > MOST_ELEMENTS || (isLink(at) && !AttributeValue.of(at, "href").equals(address))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words of the line that a link among others stands in. */
  private static String line(Element link) {
    StringBuilder line = new StringBuilder(ShortText.of(link, MOST_WORDS));
    for (Node next = link.nextSibling();
        next != null && !isLineEnd(next);
        next = next.nextSibling()) {
      line.append(' ').append(next instanceof TextNode text ? text.text() : words(next));
    }
    return line.toString();
  }

  private static boolean isLineEnd(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br") || isLink(element));
  }

  private static String words(Node node) {
    return node instanceof Element element ? element.text() : "";
  }

  /** Returns how many letters the block has that a link stands in. */
  private static int beside(Element link, Element card, String around) {
    Element block = link;
    for (Element outer = link.parent(); outer != null && !block.isBlock(); outer = outer.parent()) {
      block = outer;
    }
    boolean known = block.equals(card) && !isLink(card);
    return known || holdsOthers(block, link)
        ? around.length()
        : ShortText.of(block, MOST_WORDS).length();
  }

  private Optional<LocalDate> date(Teaser teaser) {
    return Descent.first(teaser.card(), Teasers::isTime)
        .flatMap(time -> DateReader.moment(time.attr("datetime")))
        .map(Moment::day)
        .or(() -> date(teaser.beside()));
  }

  private Optional<LocalDate> date(String text) {
    return DateReader.first(text).flatMap(found -> found.date().or(() -> near.map(found::nearest)));
  }

  private static boolean isInnerHeading(Element element) {
    return switch (element.normalName()) {
      case "h2", "h3", "h4", "h5", "h6" -> true;
      default -> false;
    };
  }

  private static boolean isTime(Element element) {
    return element.normalName().equals("time") && element.hasAttr("datetime");
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && AttributeValue.has(element, "href");
  }
}
