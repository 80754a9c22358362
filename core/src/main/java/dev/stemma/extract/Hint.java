package dev.stemma.extract;

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

  @SuppressWarnings("ImmutableEnumChecker") // List.of is never changed.
  private final List<String> parts;

  Hint(String... parts) {
    this.parts = List.of(parts);
  }

  /** Returns whether a link leads to a page about an author. */
  static boolean isAuthorAddress(String address) {
    for (String path : AUTHOR_PATHS) {
      int at = address.indexOf(path);
      if (at >= 0 && at + path.length() < address.length()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the hints of some names. */
  static Set<Hint> in(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    for (Hint hint : values()) {
      for (String part : hint.parts) {
        if (lower.contains(part)) {
          hints.add(hint);
          break;
        }
      }
    }
    return hints;
  }
}
