package dev.stemma.extract;

import java.util.ArrayList;
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
    for (int at = 0; at < lower.length(); at++) {
      int letter = lower.charAt(at) - 'a';
      if (letter >= 0 && letter < Openings.PARTS.size()) {
        for (Part part : Openings.PARTS.get(letter)) {
          if (lower.startsWith(part.words(), at)) {
            hints.add(part.hint());
          }
        }
      }
    }
    return hints;
  }

  private record Part(String words, Hint hint) {}

  /** The parts by the letter that each begins with: names are read once for all of them. */
  private static final class Openings {
    private static final List<List<Part>> PARTS = byLetter();

    private static List<List<Part>> byLetter() {
      List<List<Part>> parts = new ArrayList<>();
      for (char letter = 'a'; letter <= 'z'; letter++) {
        List<Part> here = new ArrayList<>();
        for (Hint hint : values()) {
          for (String words : hint.parts) {
            if (words.charAt(0) == letter) {
              here.add(new Part(words, hint));
            }
          }
        }
        parts.add(here);
      }
      return parts;
    }
  }
}
