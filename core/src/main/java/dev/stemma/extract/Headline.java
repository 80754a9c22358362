package dev.stemma.extract;

import dev.stemma.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page's headline: the first heading that the page's own data bears out. */
final class Headline {

  private static final int SHORTEST = 5;
  private static final String[] PARTS = {
    " | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " « "
  };

  private static final String ENTRY =
      "[itemprop=headline], h1.entry-title, h2.entry-title, h3.entry-title, h1.post-title,"
          + " h2.post-title, h3.post-title";

  private static final int LONGEST_OUTLET_WORDS = 6;

  private static final String MARKS = "|-–—:·•»«";

  private Headline() {}

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

  static Optional<String> of(
      Document page, MetaTags tags, StructuredData data, Optional<String> publisher) {
    List<String> claims = new ArrayList<>();
    data.text("headline").ifPresent(claims::add);
    tags.first("og:title").ifPresent(claims::add);
    tags.first("twitter:title").ifPresent(claims::add);
    claims.add(page.title());
    String claimed = claims.stream().map(Headline::fold).reduce("", (a, b) -> a + "\n" + b);
    // A blog's first heading is its own name; the post's says what it is.
    for (String heading : headings(page, ENTRY)) {
      if (claimed.contains(fold(heading))) {
        return Optional.of(heading);
      }
    }
    List<String> main = headings(page, "h1");
    // Old pages begin with a lesser heading; it counts where the page's title holds it.
    List<String> headings = main.isEmpty() ? headings(page, "h2, h3") : main;
    for (String heading : headings) {
      if (heading.length() > 10 && claimed.contains(fold(heading))) {
        return Optional.of(heading);
      }
    }
    return claims.stream()
        .map(Whitespace::canonical)
        .filter(title -> !title.isEmpty())
        .findFirst()
        .map(title -> withoutOutlet(title, publisher))
        .or(() -> main.stream().findFirst());
  }

  private static List<String> headings(Document page, String selector) {
    List<String> headings = new ArrayList<>();
    for (Element heading : page.select(selector)) {
      String text = Whitespace.canonical(heading.text());
      if (text.length() >= SHORTEST) {
        headings.add(text);
      }
    }
    return headings;
  }

  /** Cuts the outlet's name from the end, or the start, of a title. */
  private static String withoutOutlet(String title, Optional<String> publisher) {
    String outlet = publisher.map(Headline::fold).orElse("\n");
    for (String mark : PARTS) {
      int last = title.lastIndexOf(mark);
      if (last > 0) {
        String tail = fold(title.substring(last + mark.length()));
        if (tail.equals(outlet)
            || (mark.equals(" | ") && tail.length() < 30)
            || outlet.contains(tail)) {
          return withoutOutlet(Whitespace.strip(title.substring(0, last)), publisher);
        }
        int first = title.indexOf(mark);
        if (fold(title.substring(0, first)).equals(outlet)) {
          return Whitespace.strip(title.substring(first + mark.length()));
        }
      }
    }
    return title;
  }

  private static String fold(String text) {
    return Folding.fold(Whitespace.canonical(text)).replace('\u00A0', ' ');
  }
}
