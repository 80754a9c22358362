package dev.stemma.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Tells from the name of a file, packed with gzip or not, whether it is a page or a plain text. */
final class PageNames {

  private static final Set<String> ENDINGS =
      Set.of(
          "asp", "aspx", "cfm", "cgi", "do", "htm", "html", "jsp", "php", "shtml", "text", "txt",
          "xhtml");

  private static final String PACKED = ".gz";

  private PageNames() {}

  /** Returns whether the ending says that it is one, as in {@code page.html.gz}. */
  static boolean isPage(Path file) {
    String name = withoutQuery(file);
    String bare = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
    int dot = bare.lastIndexOf('.');
    return dot >= 0 && ENDINGS.contains(bare.substring(dot + 1));
  }

  /**
   * Returns whether nothing speaks against it: crawlers save pages without an ending. What is
   * packed without one, such as {@code corpus.gz}, is data far more often.
   */
  static boolean mayBePage(Path file) {
    String name = withoutQuery(file);
    int dot = name.lastIndexOf('.');
    return dot < 0 || dot == name.length() - 1 || isPage(file);
  }

  /** Saved pages keep the query of their address in their names. */
  private static String withoutQuery(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    int query = name.indexOf('?');
    return query < 0 ? name : name.substring(0, query);
  }
}
