package dev.stemma.extract;

import dev.stemma.article.Origin;
import dev.stemma.text.Folding;
import dev.stemma.time.DateReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The elements of a page that name its authors, the likeliest first. */
final class Bylines {

  private static final int LONGEST = 160;
  private static final int MOST_ASKED = 40;

  /** What a printed byline may hold besides names: "by", trades, the place. */
  private static final int BESIDE = 50;

  /** How many elements behind the headline a byline mostly stands. */
  private static final int NEAR = 250;

  /** What an element's names say when they are not the author's, though they speak of authors. */
  private static final String[] NOT = {
    "comment",
    "follow",
    "avatar",
    "bio",
    "-img",
    "image",
    "photo",
    "-desc",
    "button",
    "btn",
    "prefix",
    "label",
    "social",
    "share",
    "-role",
    "-title",
    "jobtitle",
    "meta-prep",
    "email"
  };

  /**
   * An element that names authors.
   *
   * @param stated its words, one for each element that belongs to it
   * @param sure whether something besides its class says that it names authors
   */
  record Byline(
      Origin origin,
      String place,
      List<String> stated,
      List<Names> names,
      boolean sure,
      double confidence) {}

  private Bylines() {}

  /**
   * Returns what elements say.
   *
   * @param head where the headline stands
   */
  static List<Byline> of(PageIndex index, int head) {
    List<Byline> bylines = new ArrayList<>();
    List<PageIndex.Found> near = near(index, head);
    marked(near, "itemprop").ifPresent(bylines::add);
    marked(near, "rel").ifPresent(bylines::add);
    marked(near, "link").ifPresent(bylines::add);
    lines(index, head, bylines);
    int asked = 0;
    for (PageIndex.Found found : near) {
      Element element = found.element();
      if (asked < MOST_ASKED && isByline(element) && mark(element).isEmpty()) {
        asked++;
        boolean close = found.order() >= head && found.order() - head <= NEAR && head > 0;
        visible(element, close).ifPresent(bylines::add);
      }
    }
    return bylines;
  }

  /** Elements from the headline on come first, then those before it; none from a margin. */
  private static List<PageIndex.Found> near(PageIndex index, int head) {
    List<PageIndex.Found> near = new ArrayList<>();
    List<PageIndex.Found> before = new ArrayList<>();
    List<PageIndex.Found> far = new ArrayList<>();
    for (PageIndex.Found found : index.authors) {
      if (!found.apart() && !found.name().equals("meta") && !found.name().equals("link")) {
        boolean behind = found.order() >= head;
        (behind ? found.order() - head <= NEAR ? near : far : before).add(found);
      }
    }
    near.addAll(before.reversed());
    near.addAll(far);
    return near;
  }

  private static String mark(Element element) {
    String property =
        AttributeValue.of(element, "itemprop") + AttributeValue.of(element, "property");
    if (property.toLowerCase(Locale.ROOT).contains("author")) {
      return "itemprop";
    }
    if (AttributeValue.of(element, "rel").contains("author")) {
      return "rel";
    }
    return Hint.isAuthorAddress(AttributeValue.of(element, "href")) ? "link" : "";
  }

  /** Joins the elements that carry the same mark side by side, as an article of several has. */
  private static Optional<Byline> marked(List<PageIndex.Found> near, String mark) {
    List<String> stated = new ArrayList<>();
    List<Names> names = new ArrayList<>();
    int last = -1;
    for (PageIndex.Found found : near) {
      if (!mark(found.element()).equals(mark)) {
        continue;
      }
      if (last >= 0 && Math.abs(found.order() - last) > 12) {
        break;
      }
      Element holder = Descent.first(found.element(), Bylines::isName).orElse(found.element());
      String text = ShortText.parted(holder, LONGEST);
      if (text.isBlank()) {
        text = holder.attr("content");
      }
      if (!text.isBlank() && text.length() <= LONGEST) {
        last = found.order();
        stated.add(Whitespace.canonical(text));
        names.add(mark.equals("link") ? Names.ofLine(text) : Names.ofValue(text));
      }
    }
    return stated.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Byline(
                mark.equals("link") ? Origin.VISIBLE_TEXT : Origin.MICRODATA,
                mark.equals("link") ? "link to author" : mark + "=author",
                stated,
                names,
                true,
                0.85));
  }

  private static boolean isName(Element element) {
    return AttributeValue.of(element, "itemprop").strip().equalsIgnoreCase("name");
  }

  private static boolean isByline(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    for (String not : NOT) {
      if (names.contains(not)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Byline> visible(Element element, boolean close) {
    String text = ShortText.parted(element, LONGEST);
    if (text.isBlank() || text.length() > LONGEST) {
      return Optional.empty();
    }
    boolean named = isCard(element);
    Names names = named ? Names.ofValue(text) : Names.ofLine(text);
    String place = element.normalName() + "." + element.className();
    return Optional.of(
        new Byline(
            Origin.VISIBLE_TEXT,
            place.length() > 60 ? place.substring(0, 60) : place,
            List.of(Whitespace.canonical(text)),
            List.of(names),
            named || close || names.isOpened(),
            named ? 0.85 : 0.75));
  }

  /** Pages without marks print the byline in a line of its own by the headline. */
  private static void lines(PageIndex index, int head, List<Byline> bylines) {
    for (String line : HeadLines.of(index, head)) {
      Names names = Names.ofLine(line);
      boolean some = names.people().size() + names.organisations().size() > 0;
      if (some && names.people().size() <= 3 && (names.isOpened() || isDated(line))) {
        bylines.add(
            new Byline(
                Origin.VISIBLE_TEXT,
                "line by the headline",
                List.of(Whitespace.canonical(line)),
                List.of(names),
                names.isOpened(),
                names.isOpened() ? 0.8 : 0.6));
      }
    }
  }

  private static boolean isDated(String line) {
    return DateReader.all(line).stream().anyMatch(date -> date.year().isPresent());
  }

  /** The microformat of names, as blogs have it. */
  private static boolean isCard(Element element) {
    return element.hasClass("author")
        && (element.hasClass("vcard") || element.hasClass("h-card") || element.hasClass("fn"));
  }

  /** Returns the line near the headline that names the authors, as printed. */
  static Optional<String> printed(PageIndex index, int head, Collection<String> authors) {
    if (authors.isEmpty()) {
      return Optional.empty();
    }
    String first = Folding.fold(authors.iterator().next());
    String last = first.substring(first.lastIndexOf(' ') + 1);
    int names = authors.stream().mapToInt(String::length).sum();
    String best = "";
    for (PageIndex.Found found : near(index, head)) {
      String text = ShortText.of(found.element(), LONGEST);
      boolean fits = text.length() <= Math.min(LONGEST, names + BESIDE);
      // Of the elements around the names, the largest that holds little else has the whole line.
      if (fits && text.length() > best.length() && Folding.fold(text).contains(last)) {
        best = text;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }
}
