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

  /** The {@link #AUTHOR_PATHS} by the letter that each begins with, behind its slash. */
  private static final String[][] PATHS_BY_LETTER = pathsByLetter();

  @SuppressWarnings("ImmutableEnumChecker") // List.of is never changed.
  private final List<String> parts;

  Hint(String... parts) {
    this.parts = List.of(parts);
  }

  /** Returns whether a link leads to a page about an author. */
  static boolean isAuthorAddress(String address) {
    for (int at = address.indexOf('/'); at >= 0; at = address.indexOf('/', at + 1)) {
      char letter = at + 1 < address.length() ? address.charAt(at + 1) : 0;
      if (letter < PATHS_BY_LETTER.length) {
        for (String path : PATHS_BY_LETTER[letter]) {
          if (at + path.length() < address.length() && address.startsWith(path, at)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String[][] pathsByLetter() {
    String[][] paths = new String['z' + 1][];
    for (char letter = 0; letter < paths.length; letter++) {
      String begin = "/" + letter;
      paths[letter] =
          Arrays.stream(AUTHOR_PATHS).filter(path -> path.startsWith(begin)).toArray(String[]::new);
    }
    return paths;
  }

  /** Returns the hints of some names. */
  static Set<Hint> in(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    int first = -1;
    for (int at = 0; at < lower.length(); at++) {
      int second = Openings.letter(lower.charAt(at));
      for (Part part : Openings.of(first, second)) {
        if (lower.startsWith(part.words(), at - 1)) {
          hints.add(part.hint());
        }
      }
      first = second;
    }
    return hints;
  }

  private record Part(String words, Hint hint) {}

  /** The parts by the two letters that each begins with: names are read once for all of them. */
  private static final class Openings {
    private static final int LETTERS = 26;
    private static final Part[] NONE = {};
    private static final Part[][] PARTS = byLetters();

    /** Returns the parts that begin with two letters, none for what is no letter. */
    static Part[] of(int first, int second) {
      return first < 0 || second < 0 ? NONE : PARTS[first * LETTERS + second];
    }

    /** Returns the number of a small letter, -1 for everything else. */
    static int letter(char unit) {
      return unit >= 'a' && unit <= 'z' ? unit - 'a' : -1;
    }

    private static Part[][] byLetters() {
      Part[][] parts = new Part[LETTERS * LETTERS][];
      Arrays.fill(parts, NONE);
      for (Hint hint : values()) {
        for (String words : hint.parts) {
          int place = letter(words.charAt(0)) * LETTERS + letter(words.charAt(1));
          Part[] here = Arrays.copyOf(parts[place], parts[place].length + 1);
          here[here.length - 1] = new Part(words, hint);
          parts[place] = here;
        }
      }
      return parts;
    }
  }
}
