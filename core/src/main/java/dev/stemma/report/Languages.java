package dev.stemma.report;

import dev.stemma.article.Article;

/** The attributes that tell a browser in which language and direction an article is written. */
final class Languages {

  private static final int LONGEST_TAG = 35;

  private Languages() {}

  /** Returns the language as an attribute's value; empty, which HTML reads as unknown. */
  static String lang(Article article) {
    String tag = article.language();
    boolean plain = tag.chars().allMatch(unit -> unit == '-' || isLetterOrDigit(unit));
    boolean known = !tag.equals(Article.UNDETERMINED_LANGUAGE);
    return plain && known && tag.length() <= LONGEST_TAG ? tag : "";
  }

  static String dir(Article article) {
    return SafeText.beginsRightToLeft(article.text()) ? "rtl" : "ltr";
  }

  private static boolean isLetterOrDigit(int unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9');
  }
}
