package dev.stemma.extract;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an element's class and id hint at, for metadata. */
enum Hint {
  AUTHOR(
      "author", "byline", "by-line", "autor", "auteur", "autore", "writer", "journalist", "redakt"),
  DATE("date", "time", "publi", "posted", "datum", "fecha", "tagline", "article-info", "meta-info"),
  SUBTITLE(
      "subtitle", "sub-title", "subhead", "sub-head", "standfirst", "deck", "dek", "untertitel"),
  WALL("paywall", "pay-wall", "piano-", "regwall", "premium-", "subscriber-only", "metered"),
  APART(
      "comment",
      "related",
      "teaser",
      "recommend",
      "sidebar",
      "widget",
      "promo",
      "trending",
      "popular",
      "newsletter",
      "most-read",
      "mostread",
      "carousel",
      "disqus",
      "respond",
      "site-footer",
      "page-footer",
      "global-footer",
      "main-footer",
      "navigation",
      "read-more",
      "readmore",
      "more-from",
      "slider");

  /** Parts of web addresses that lead to what else an author wrote. */
  private static final String[] AUTHOR_PATHS = {
    "/author/",
    "/authors/",
    "/autor/",
    "/autoren/",
    "/autores/",
    "/autore/",
    "/auteur/",
    "/auteurs/",
    "/writer/",
    "/writers/",
    "/journalist/",
    "/journalists/",
    "/reporter/",
    "/reporters/",
    "/bios/",
    "/byline/",
    "/redakteur/",
    "/redaktor/",
    "/columnist/",
    "/columnists/",
    "/contributor/",
    "/contributors/",
    "/profile/author",
    "/penulis/",
    "/yazar/",
    "/avtor/",
    "/authors-",
    "/author-"
  };

  /** What the words of {@link #AUTHOR_PATHS} begin with. */
  private static final String PATH_LETTERS = "awjrbcpy";

  @SuppressWarnings("ImmutableEnumChecker") // List.of is never changed.
  private final List<String> parts;

  Hint(String... parts) {
    this.parts = List.of(parts);
  }

  /** Returns whether a link leads to a page about an author. */
  static boolean isAuthorAddress(String address) {
    for (int at = address.indexOf('/'); at >= 0; at = address.indexOf('/', at + 1)) {
      if (at + 1 < address.length() && PATH_LETTERS.indexOf(address.charAt(at + 1)) >= 0) {
        for (String path : AUTHOR_PATHS) {
          if (at + path.length() < address.length() && address.startsWith(path, at)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns the hints of some names. */
  static Set<Hint> in(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    for (int at = 0; at + 1 < lower.length(); at++) {
      for (Part part : Openings.at(lower, at)) {
        if (lower.startsWith(part.words(), at)) {
          hints.add(part.hint());
        }
      }
    }
    return hints;
  }

  private record Part(String words, Hint hint) {}

  /** The parts by the two letters that each begins with: names are read once for all of them. */
  private static final class Openings {
    private static final int LETTERS = 26;
    private static final Part[] NONE = {};
    private static final Part[][] PARTS = byLetters();

    /** Returns the parts that may begin at a place of names in lower case. */
    static Part[] at(String names, int at) {
      int place = place(names.charAt(at), names.charAt(at + 1));
      return place < 0 ? NONE : PARTS[place];
    }

    private static int place(char first, char second) {
      boolean letters = first >= 'a' && first <= 'z' && second >= 'a' && second <= 'z';
      return letters ? (first - 'a') * LETTERS + second - 'a' : -1;
    }

    private static Part[][] byLetters() {
      Part[][] parts = new Part[LETTERS * LETTERS][];
      Arrays.fill(parts, NONE);
      for (Hint hint : values()) {
        for (String words : hint.parts) {
          int place = place(words.charAt(0), words.charAt(1));
          Part[] here = Arrays.copyOf(parts[place], parts[place].length + 1);
          here[here.length - 1] = new Part(words, hint);
          parts[place] = here;
        }
      }
      return parts;
    }
  }
}
