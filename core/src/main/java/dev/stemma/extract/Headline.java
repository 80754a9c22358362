package dev.stemma.extract;

import dev.stemma.article.Origin;
import dev.stemma.article.Provenance;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A page's headline: everything that may be it is weighed, headings, structured data and meta tags,
 * and the likeliest wins.
 *
 * @param title the headline as the page prints it, where it does
 * @param order how many elements stand before the heading, 0 where the page shows none
 */
record Headline(Optional<String> title, Optional<Provenance> provenance, int order) {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 400;
  private static final int LONGEST_OUTLET_WORDS = 6;
  private static final String MARKS = "|-–—:·•»«";
  private static final String[] ENTRY = {
    "entry-title", "post-title", "article-title", "article__title", "headline"
  };

  /** Returns the headline of a page. */
  static Headline of(PageIndex index, MetaTags tags, StructuredData data, Outlets outlets) {
    List<TitleCandidates.Candidate> candidates = candidates(index, tags, data, outlets);
    return candidates.isEmpty()
        ? new Headline(Optional.empty(), Optional.empty(), 0)
        : best(candidates);
  }

  /** Returns all that may be the headline of a page, with their signs. */
  static List<TitleCandidates.Candidate> candidates(
      PageIndex index, MetaTags tags, StructuredData data, Outlets outlets) {
    TitleCandidates candidates = new TitleCandidates();
    headings(index, outlets, candidates);
    claims(index, tags, data, outlets, candidates);
    if (candidates.isEmpty()) {
      return List.of();
    }
    for (PageIndex.Found heading : index.headings) {
      if (!heading.name().equals("h1") && !heading.apart()) {
        candidates.lesserHeading(ShortText.of(heading.element(), LONGEST), heading.order());
      }
    }
    return candidates.weighed();
  }

  private static void headings(PageIndex index, Outlets outlets, TitleCandidates candidates) {
    boolean first = true;
    for (PageIndex.Found heading : index.headings) {
      boolean main = heading.name().equals("h1");
      boolean entry = !heading.apart() && isEntry(heading.element());
      String text = main || entry ? ShortText.of(heading.element(), LONGEST) : "";
      if (isTitle(text) && !outlets.isOutlet(text) && !linksHome(heading.element())) {
        if (first) {
          candidates.add(
              text, heading.name(), heading.order(), TitleSign.HEADING, TitleSign.MAIN_HEADING);
        } else {
          candidates.add(text, heading.name(), heading.order(), TitleSign.HEADING);
        }
        if (heading.element().attr("itemprop").contains("headline")) {
          candidates.add(text, "itemprop=headline", heading.order(), TitleSign.MICRODATA);
        }
        first = false;
      }
    }
    if (first) {
      lesser(index, candidates);
    }
  }

  /** Old pages begin with a lesser heading; it counts where the page's title holds it. */
  private static void lesser(PageIndex index, TitleCandidates candidates) {
    String title = TitleCandidates.words(index.page().title());
    for (PageIndex.Found heading : index.headings) {
      String text = heading.apart() ? "" : ShortText.of(heading.element(), LONGEST);
      if (text.length() > 2 * SHORTEST && title.contains(TitleCandidates.words(text))) {
        candidates.add(
            text, heading.name(), heading.order(), TitleSign.HEADING, TitleSign.MAIN_HEADING);
        return;
      }
    }
  }

  private static boolean isTitle(String text) {
    boolean spaced = !text.isEmpty() && text.charAt(0) < 0x2E80;
    return text.length() >= (spaced ? SHORTEST : 2);
  }

  private static boolean isEntry(Element heading) {
    String names = heading.className();
    for (String entry : ENTRY) {
      if (names.contains(entry)) {
        return true;
      }
    }
    return heading.attr("itemprop").contains("headline");
  }

  /** The heading of a blog's masthead is a link to its first page. */
  private static boolean linksHome(Element heading) {
    Optional<Element> link =
        Descent.first(heading, at -> at.normalName().equals("a") && at.hasAttr("href"));
    if (link.isEmpty()) {
      return false;
    }
    String href = link.get().attr("href");
    int scheme = href.indexOf("://");
    int path = href.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    return path < 0 || path == href.length() - 1;
  }

  private static void claims(
      PageIndex index,
      MetaTags tags,
      StructuredData data,
      Outlets outlets,
      TitleCandidates candidates) {
    Optional<String> headline = data.text("headline");
    Optional<String> openGraph = tags.first("og:title");
    Optional<String> twitter = tags.first("twitter:title");
    TitleCandidates plain = new TitleCandidates();
    headline.ifPresent(text -> plain.add(text, "", -1));
    openGraph.ifPresent(text -> plain.add(text, "", -1));
    twitter.ifPresent(text -> plain.add(text, "", -1));
    tags.first("headline").ifPresent(text -> plain.add(text, "", -1));
    Cut cut =
        text ->
            TitleParts.withoutOutlet(
                Whitespace.canonical(text),
                outlets,
                head -> candidates.holds(head) || (plain.holds(head) && !head.equals(text)));
    headline.ifPresent(text -> candidates.claim(cut.of(text), "headline", TitleSign.JSON_LD));
    openGraph.ifPresent(text -> candidates.claim(cut.of(text), "og:title", TitleSign.OPEN_GRAPH));
    tags.tag("title", "headline", "parsely-title", "sailthru.title", "dc.title", "dcterms.title")
        .ifPresent(
            tag -> candidates.claim(cut.of(tag.content()), tag.name(), TitleSign.META_TITLE));
    String title = Whitespace.canonical(index.page().title());
    if (!title.isEmpty()) {
      candidates.claim(cut.of(title), "title", TitleSign.PAGE_TITLE);
    }
  }

  private interface Cut {
    String of(String text);
  }

  private static Headline best(List<TitleCandidates.Candidate> candidates) {
    TitleCandidates.Candidate best = candidates.getFirst();
    double bestScore = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (TitleCandidates.Candidate candidate : candidates) {
      double score = candidate.score();
      sum += Math.exp(score);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    int order = best.order;
    for (TitleCandidates.Candidate candidate : candidates) {
      order = order < 0 ? candidate.order : order;
    }
    return new Headline(
        Optional.of(best.text),
        Optional.of(new Provenance(origin(best), best.place, best.text, Math.exp(bestScore) / sum)),
        Math.max(0, order));
  }

  private static Origin origin(TitleCandidates.Candidate candidate) {
    return switch (candidate.place) {
      case "h1", "h2", "h3", "itemprop=headline" -> Origin.VISIBLE_TEXT;
      case "headline" -> candidate.signs.contains(TitleSign.JSON_LD) ? Origin.JSON_LD : Origin.META;
      case "title" ->
          candidate.signs.contains(TitleSign.PAGE_TITLE) ? Origin.PAGE_TITLE : Origin.META;
      default -> Origin.META;
    };
  }

  /**
   * Returns the outlet that a page's title names beside the headline, as in {@code Bridge opened -
   * The Ledger}; only what parts from the headline word for word can be told from a second
   * headline.
   */
  static Optional<String> outletBeside(String headline, String pageTitle) {
    String title = Whitespace.canonical(pageTitle);
    if (title.length() <= headline.length() + 3) {
      return Optional.empty();
    }
    String rest = "";
    if (title.startsWith(headline)) {
      rest = title.substring(headline.length());
    } else if (title.endsWith(headline)) {
      rest = title.substring(0, title.length() - headline.length());
    }
    String name = Whitespace.strip(rest);
    boolean behind = title.startsWith(headline);
    while (!name.isEmpty()
        && MARKS.indexOf(behind ? name.charAt(0) : name.charAt(name.length() - 1)) >= 0) {
      name = Whitespace.strip(behind ? name.substring(1) : name.substring(0, name.length() - 1));
    }
    boolean parted = name.length() < Whitespace.strip(rest).length();
    boolean whole =
        !name.isEmpty() && name.chars().noneMatch(unit -> MARKS.indexOf(unit) >= 0 && unit != '-');
    return parted && whole && isName(name) ? Optional.of(name) : Optional.empty();
  }

  private static boolean isName(String name) {
    String[] words = name.split(" ");
    int last = words[words.length - 1].codePointAt(0);
    return words.length <= LONGEST_OUTLET_WORDS
        && Character.isUpperCase(name.codePointAt(0))
        && Character.isUpperCase(last)
        && name.chars().noneMatch(unit -> Character.isDigit(unit) || ".!?,".indexOf(unit) >= 0);
  }
}
